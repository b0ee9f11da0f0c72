-- Cancelled cards of a template, by ranges of pages: an entry for each card, as in the indexes of other statuses, would cost cancelling a
-- third more.
create index closed_card_cancelled_ix on closed_card
    using brin ((case when status = 7 then card_template_id end) int4_bloom_ops) with (pages_per_range = 2);

-- Ranges that have come since the last vacuum are no part of the index yet, and are all read.
alter table closed_card set (autovacuum_vacuum_insert_scale_factor = 0.02);

-- How many cards a template is likely to have there is known once they have been looked at.
analyze closed_card;
