set local client_min_messages to warning;
select mirror_past();
