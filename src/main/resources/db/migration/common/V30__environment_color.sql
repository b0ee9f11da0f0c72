-- What marks an environment for those who work in it.
alter table environment add column color varchar(10) default 'gray' not null;
alter table environment add constraint environment_color_ck check (color in ('gray', 'green', 'blue', 'orange', 'red'));
update environment set color = 'red' where lower(name) like 'prod%';
