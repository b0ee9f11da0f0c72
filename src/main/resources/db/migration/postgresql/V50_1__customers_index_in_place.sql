drop index open_card_user_ix;
alter index open_card_customer_ix rename to open_card_user_ix;
