-- What a review counts by customers stands in their index, so that it does not visit each of their cards.
create index open_card_customer_ix on open_card (environment_id, user_id, id) include (card_template_id, status);
drop index open_card_user_ix;
alter index open_card_customer_ix rename to open_card_user_ix;

-- The ids of a chunk are written once and read once: compressing them took as long as finding them, for half their bytes.
alter table chunk alter column card_ids set storage external;

-- Cancelled cards of a template, by ranges of pages: an entry for each card, as in the indexes of other statuses, would cost cancelling a
-- third more. A range that is still being filled is no part of it yet.
create index closed_card_cancelled_ix on closed_card
    using brin ((case when status = 7 then card_template_id end) int4_bloom_ops) with (pages_per_range = 2);
-- How many cards a template is likely to have there is known once they have been looked at.
analyze closed_card;
