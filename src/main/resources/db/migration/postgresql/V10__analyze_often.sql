-- An environment that the statistics do not know yet looks empty, whatever is looked for in it: with the default of 10 %, a new
-- one beside millions of cards would stay unknown for long.
alter table card set (autovacuum_analyze_scale_factor = 0.005);
alter table sent_card set (autovacuum_analyze_scale_factor = 0.005);
