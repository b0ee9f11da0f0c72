package io.cardworkbench.cards.sending;

import java.util.List;

/**
 * A card template of the demo.
 *
 * @param cards how many cards of it there are
 * @param openPercent how many of a hundred of them are open
 */
record DemoTemplate(String name, String eventName, int cards, int openPercent) {

    /** 24 templates whose cards add up to {@link DemoCards#CARDS}: few large ones, many small ones. */
    static final List<DemoTemplate> ALL = List.of(
            new DemoTemplate("Spring sale", "spring_sale_started", 36_000, 90),
            new DemoTemplate("Monthly statement", "statement_ready", 21_000, 22),
            new DemoTemplate("Delivery update", "parcel_scanned", 13_000, 12),
            new DemoTemplate("Rate your purchase", "order_completed", 9_000, 48),
            new DemoTemplate("Loyalty points expiring", "points_expiring", 7_000, 40),
            new DemoTemplate("New device sign-in", "device_added", 5_500, 15),
            new DemoTemplate("Payment failed", "payment_failed", 4_500, 30),
            new DemoTemplate("Welcome offer", "account_opened", 4_000, 45),
            new DemoTemplate("Price drop", "price_dropped", 3_500, 60),
            new DemoTemplate("Back in stock", "stock_arrived", 3_000, 55),
            new DemoTemplate("Card renewal", "card_expiring", 2_500, 35),
            new DemoTemplate("Referral bonus", "referral_joined", 2_000, 50),
            new DemoTemplate("Savings goal reached", "goal_reached", 1_800, 25),
            new DemoTemplate("Travel notice", "travel_booked", 1_500, 20),
            new DemoTemplate("Terms update", "terms_changed", 1_300, 70),
            new DemoTemplate("Birthday gift", "birthday", 1_000, 40),
            new DemoTemplate("Survey: our app", "survey_opened", 900, 65),
            new DemoTemplate("Store opening", "store_opened", 800, 50),
            new DemoTemplate("Black Friday preview", "black_friday_preview", 600, 95),
            new DemoTemplate("Insurance reminder", "policy_renewal", 400, 45),
            new DemoTemplate("Outage notice", "outage_started", 300, 10),
            new DemoTemplate("Winter tyres", "winter_tyres", 200, 60),
            new DemoTemplate("Recall: kettle K-200", "product_recalled", 150, 80),
            new DemoTemplate("VIP evening", "vip_invited", 50, 90));
}
