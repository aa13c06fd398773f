-- Until when a device is let in follows from the end of the assembly, which may change.
alter table door_desk drop column expires_at;
