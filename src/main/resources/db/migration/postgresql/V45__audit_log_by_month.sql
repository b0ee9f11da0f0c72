-- The audit log by months (UTC): what is too old is dropped, a month at once, and no row is ever deleted or changed. Rows of a month
-- that is not there stand in audit_log_other, so that none fails to be recorded.
alter table audit_log rename to audit_log_whole;
alter table audit_log_whole rename constraint audit_log_pk to audit_log_whole_pk;
drop index audit_log_at_ix;
drop index audit_log_member_ix;
drop index audit_log_action_ix;

create sequence audit_log_number_seq;

create table audit_log (
    id             bigint                   not null default nextval('audit_log_number_seq'),
    at             timestamp with time zone not null,
    member_id      integer,
    credential_id  integer,
    actor          varchar(255)             not null,
    environment_id integer,
    action         varchar(60)              not null,
    resource       varchar(40),
    subject        varchar(100),
    detail         text,
    constraint audit_log_pk primary key (id, at)
) partition by range (at);

alter sequence audit_log_number_seq owned by audit_log.id;

create index audit_log_at_ix on audit_log (at, id);
create index audit_log_member_ix on audit_log (member_id, at, id);
create index audit_log_action_ix on audit_log (action, at, id);

-- The months have the first of these by themselves. Each gets one like the second.
create trigger audit_log_append_only before update or delete on audit_log
    for each row execute function refuse_audit_log_change();
create trigger audit_log_never_emptied before truncate on audit_log
    for each statement execute function refuse_audit_log_change();

create function audit_log_month(first_day date) returns text language sql immutable as $$
    select 'audit_log_' || to_char(first_day, 'YYYY_MM')
$$;

-- Keeps nobody from recording: to attach a table locks the other ones for reading only.
create function add_audit_log_month(first_day date) returns void language plpgsql
    set search_path from current set lock_timeout = '1s' as $$
declare
    month text := audit_log_month(first_day);
begin
    execute format('create table %I (like audit_log including defaults)', month);
    execute format('create trigger audit_log_never_emptied before truncate on %I'
        ' for each statement execute function refuse_audit_log_change()', month);
    execute format('alter table audit_log attach partition %I for values from (%L) to (%L)', month,
        first_day::timestamp at time zone 'UTC', (first_day + interval '1 month') at time zone 'UTC');
end
$$;

-- Returns how many rows went. Gives up soon where somebody reads: whoever records would wait behind it.
create function drop_audit_log_month(first_day date) returns bigint language plpgsql
    set search_path from current set lock_timeout = '1s' as $$
declare
    month text := audit_log_month(first_day);
    gone bigint;
begin
    execute format('select count(*) from %I', month) into gone;
    execute format('drop table %I', month);
    return gone;
end
$$;

create function add_audit_log_other() returns void language plpgsql set search_path from current as $$
begin
    create table audit_log_other partition of audit_log default;
    create trigger audit_log_never_emptied before truncate on audit_log_other
        for each statement execute function refuse_audit_log_change();
end
$$;

-- Makes the months of which rows stand in audit_log_other, and puts these there. They are copied, and their table dropped.
create function sort_audit_log_other() returns void language plpgsql
    set search_path from current set lock_timeout = '1s' as $$
declare
    first_day date;
begin
    alter table audit_log detach partition audit_log_other;
    alter table audit_log_other rename to audit_log_unsorted;
    perform add_audit_log_other();
    for first_day in select distinct date_trunc('month', at at time zone 'UTC')::date from audit_log_unsorted loop
        if to_regclass(audit_log_month(first_day)) is null then
            perform add_audit_log_month(first_day);
        end if;
    end loop;
    insert into audit_log (id, at, member_id, credential_id, actor, environment_id, action, resource, subject, detail)
    select id, at, member_id, credential_id, actor, environment_id, action, resource, subject, detail
    from audit_log_unsorted
    order by id;
    drop table audit_log_unsorted;
end
$$;

select add_audit_log_other();

-- From the first month of which there are rows to some that are still to come.
select add_audit_log_month(first_day::date)
from generate_series(
    (select date_trunc('month', least(min(at), now()) at time zone 'UTC') from audit_log_whole),
    date_trunc('month', now() at time zone 'UTC') + interval '3 months',
    interval '1 month') first_day;

-- The log names no customers any more, which erasure could not take out of it: how many there were is counted for new lines.
insert into audit_log (id, at, member_id, credential_id, actor, environment_id, action, resource, subject, detail)
select id, at, member_id, credential_id, actor, environment_id, action, resource, subject,
    regexp_replace(detail, '"userId":\[.*?(?<!\\)"\](?=[,}])', '"customers":null')
from audit_log_whole
order by id;

select setval('audit_log_number_seq', coalesce((select max(id) from audit_log_whole), 0) + 1, false);

drop table audit_log_whole;
