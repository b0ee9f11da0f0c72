-- How many cards were sent and cancelled in each quarter of an hour, counted soon after, so that nobody counts a month of them again.
-- Quarters are numbered from the beginning of 1970 on; those without cards are missing. Kind: 1 sent, 2 cancelled.
create table card_number (
    environment_id integer  not null,
    kind           smallint not null,
    quarter        integer  not null,
    cards          bigint   not null,
    constraint card_number_pk primary key (environment_id, kind, quarter),
    constraint card_number_environment_fk foreign key (environment_id) references environment (id),
    constraint card_number_kind_ck check (kind between 1 and 2)
);
