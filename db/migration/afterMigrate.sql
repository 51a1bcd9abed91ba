select mirror_past();
