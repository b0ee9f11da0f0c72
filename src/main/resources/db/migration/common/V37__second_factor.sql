-- What one-time codes of members are made of, encrypted with a key that stands in the settings; confirmed by a first code. The last step
-- of time whose code was taken, since none is taken twice.
create table second_factor (
    member_id integer      not null,
    secret    varchar(200) not null,
    confirmed timestamp with time zone,
    last_step bigint       not null,
    constraint second_factor_pk primary key (member_id),
    constraint second_factor_member_fk foreign key (member_id) references member (id) on delete cascade
);

-- For who has lost what makes the codes; each is gone once it was used.
create table recovery_code (
    member_id integer     not null,
    hash      varchar(64) not null,
    constraint recovery_code_pk primary key (member_id, hash),
    constraint recovery_code_factor_fk foreign key (member_id) references second_factor (member_id) on delete cascade
);

-- Who has to have one: 2 who may cancel cards, 3 everyone. Without a row, nobody.
create table second_factor_rule (
    organization_id integer  not null,
    required_of     smallint not null,
    constraint second_factor_rule_pk primary key (organization_id),
    constraint second_factor_rule_organization_fk foreign key (organization_id) references organization (id),
    constraint second_factor_rule_required_of_ck check (required_of between 1 and 3)
);
