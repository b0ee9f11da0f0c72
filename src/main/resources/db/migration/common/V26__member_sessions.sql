-- Where members are signed in, on whatever node; gone with the sign-out. The version is that of the member when it began: when all
-- sessions of the member are ended, no row has to be touched.
create table member_session (
    id        uuid                     not null,
    member_id integer                  not null,
    version   integer                  not null,
    address   varchar(64)              not null,
    browser   varchar(60)              not null,
    started   timestamp with time zone not null,
    last_seen timestamp with time zone not null,
    constraint member_session_pk primary key (id),
    constraint member_session_member_fk foreign key (member_id) references member (id) on delete cascade
);

create index member_session_member_ix on member_session (member_id);
create index member_session_last_seen_ix on member_session (last_seen);
