-- In an environment that is not active nothing can be changed.
alter table environment add column active boolean default true not null;

-- Who is invited has no password yet. The versions count what open pages and sessions have to hear of.
alter table member add column invited boolean default false not null;
alter table member add column grants_version integer default 0 not null;
alter table member add column sessions_version integer default 0 not null;

-- Links with which members choose a password, one each; what is kept of one is its SHA-256.
create table invitation (
    member_id integer                  not null,
    hash      varchar(64)              not null,
    expires   timestamp with time zone not null,
    constraint invitation_pk primary key (member_id),
    constraint invitation_member_fk foreign key (member_id) references member (id),
    constraint invitation_hash_uq unique (hash)
);
