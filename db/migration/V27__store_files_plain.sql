-- Pieces of a file are read one by one, which a compressed value does not allow.
alter table release_file alter column bytes set storage external;
