-- What addresses mean that would be too long: each belongs to the member who made it. The hash finds the same one again.
create table kept_query (
    id             uuid                     not null,
    environment_id integer                  not null,
    member_id      integer                  not null,
    hash           varchar(64)              not null,
    query          text                     not null,
    expires        timestamp with time zone not null,
    constraint kept_query_pk primary key (id),
    constraint kept_query_environment_fk foreign key (environment_id) references environment (id),
    constraint kept_query_member_fk foreign key (member_id) references member (id)
);

create index kept_query_member_ix on kept_query (member_id, environment_id, hash);
create index kept_query_expires_ix on kept_query (expires);
