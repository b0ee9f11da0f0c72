-- Where this database stood when its nodes were last allowed to act: by that, a copy knows that it is one.
create table installation (
    id    smallint      not null,
    place varchar(4096) not null,
    constraint installation_pk primary key (id),
    constraint installation_one_ck check (id = 1)
);
