-- Since when it is not kept any more which cards a job had; its numbers stay. Null while it is.
alter table cancel_job add column ledger_gone timestamp with time zone;

create index cancel_job_ledger_ix on cancel_job (ledger_gone, ended);

-- How far the removal of cards is that were closed before a day (UTC), and how much of them and of the ledgers has gone so far:
-- written with each step, so that whoever goes on after a crash counts nothing twice.
create table card_retention (
    closed_before date    not null,
    last_card     bigint  not null,
    up_to         bigint  not null,
    cards         bigint  not null,
    ledgers       integer not null,
    done          boolean not null,
    constraint card_retention_pk primary key (closed_before)
);
