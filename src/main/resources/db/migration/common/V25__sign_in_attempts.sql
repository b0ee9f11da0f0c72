-- Sign-ins that failed since the last one that did not: of an account (the SHA-256 of what was typed, which may be anything), from
-- an address, and of an account from an address. What is empty stands for any.
create table sign_in_attempt (
    account      varchar(64)              not null,
    address      varchar(64)              not null,
    failures     integer                  not null,
    last_failure timestamp with time zone not null,
    succeeded    timestamp with time zone,
    constraint sign_in_attempt_pk primary key (account, address)
);

create index sign_in_attempt_last_failure_ix on sign_in_attempt (last_failure);
