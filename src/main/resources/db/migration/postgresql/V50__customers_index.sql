-- What a review counts by customers stands in their index, so that it does not visit each of their cards. Made apart from the drop of the
-- one that it takes the place of: nodes that still run may write nothing meanwhile, but read, and wait for no lock that this waits for.
create index open_card_customer_ix on open_card (environment_id, user_id, id) include (card_template_id, status);
