-- Every snooze of a card; the card itself only knows the one that lasts.
create table card_snooze (
    card_id       bigint                   not null,
    at            timestamp with time zone not null,
    snoozed_until timestamp with time zone not null,
    constraint card_snooze_pk primary key (card_id, at),
    constraint card_snooze_card_fk foreign key (card_id) references card (id) on delete cascade
);
