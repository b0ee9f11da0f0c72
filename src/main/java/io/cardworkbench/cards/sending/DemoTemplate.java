package io.cardworkbench.cards.sending;

import java.util.List;

/**
 * A card template of the demo.
 *
 * @param cards how many cards of it there are in the sandbox
 * @param openPercent how many of a hundred of them are open
 * @param text what they say
 */
record DemoTemplate(String name, String eventName, int cards, int openPercent, DemoText text) {

    /** 24 templates whose cards add up to 120,000: few large ones, many small ones. */
    static final List<DemoTemplate> ALL = List.of(
            new DemoTemplate(
                    "Spring sale",
                    "spring_sale_started",
                    36_000,
                    90,
                    new DemoText(
                            "%d %% off until Sunday",
                            "Everything for the garden, in all our shops and online. Your code waits in the app.",
                            "See the offers")),
            new DemoTemplate(
                    "Monthly statement",
                    "statement_ready",
                    21_000,
                    22,
                    new DemoText(
                            "Your statement is ready",
                            "You spent €%d last month, a little less than the month before.",
                            "Open statement")),
            new DemoTemplate(
                    "Delivery update",
                    "parcel_scanned",
                    13_000,
                    12,
                    new DemoText(
                            "Your parcel is on its way", "It has %d stops before yours and comes today.", "Follow it")),
            new DemoTemplate(
                    "Rate your purchase",
                    "order_completed",
                    9_000,
                    48,
                    new DemoText(
                            "How do you like it?",
                            "%d others have said already what they think of what you bought.",
                            "Rate it")),
            new DemoTemplate(
                    "Loyalty points expiring",
                    "points_expiring",
                    7_000,
                    40,
                    new DemoText(
                            "%d points are about to expire", "Use them until the end of the month.", "Use points")),
            new DemoTemplate(
                    "New device sign-in",
                    "device_added",
                    5_500,
                    15,
                    new DemoText("Was that you?", "Somebody signed in on a new device, %d minutes ago.", "Check it")),
            new DemoTemplate(
                    "Payment failed",
                    "payment_failed",
                    4_500,
                    30,
                    new DemoText(
                            "A payment did not go through",
                            "€%d could not be debited. Please look at your payment details.",
                            "Pay now")),
            new DemoTemplate(
                    "Welcome offer",
                    "account_opened",
                    4_000,
                    45,
                    new DemoText("Welcome!", "€%d are yours with your first order.", "Take the offer")),
            new DemoTemplate(
                    "Price drop",
                    "price_dropped",
                    3_500,
                    60,
                    new DemoText(
                            "Cheaper by €%d",
                            "Something on your list costs less since this morning.", "See the price")),
            new DemoTemplate(
                    "Back in stock",
                    "stock_arrived",
                    3_000,
                    55,
                    new DemoText("It is back", "%d of what you were waiting for have arrived.", "Buy it")),
            new DemoTemplate(
                    "Card renewal",
                    "card_expiring",
                    2_500,
                    35,
                    new DemoText(
                            "Your card expires in %d days",
                            "A new one is on its way to the address that we have.", "Check address")),
            new DemoTemplate(
                    "Referral bonus",
                    "referral_joined",
                    2_000,
                    50,
                    new DemoText("Thank you for your friend", "€%d have been added to your account.", "See account")),
            new DemoTemplate(
                    "Savings goal reached",
                    "goal_reached",
                    1_800,
                    25,
                    new DemoText("You have made it", "€%d saved: your goal is reached.", "Set a new goal")),
            new DemoTemplate(
                    "Travel notice",
                    "travel_booked",
                    1_500,
                    20,
                    new DemoText("Have a good trip", "Your card works abroad for the next %d days.", "See the dates")),
            new DemoTemplate(
                    "Terms update",
                    "terms_changed",
                    1_300,
                    70,
                    new DemoText(
                            "Our terms change", "From the %dth of next month on. Nothing to do for you.", "Read them")),
            new DemoTemplate(
                    "Birthday gift",
                    "birthday",
                    1_000,
                    40,
                    new DemoText("Happy birthday!", "€%d for whatever you like.", "Open the gift")),
            new DemoTemplate(
                    "Survey: our app",
                    "survey_opened",
                    900,
                    65,
                    new DemoText(
                            "%d minutes for our app?", "Tell us what is missing, and what is in the way.", "Begin")),
            new DemoTemplate(
                    "Store opening",
                    "store_opened",
                    800,
                    50,
                    new DemoText(
                            "We open near you",
                            "%d minutes from your home, with coffee on the first day.",
                            "See the way")),
            new DemoTemplate(
                    "Black Friday preview",
                    "black_friday_preview",
                    600,
                    95,
                    new DemoText("%d %% off, before all others", "For a day, and for members only.", "Have a look")),
            new DemoTemplate(
                    "Insurance reminder",
                    "policy_renewal",
                    400,
                    45,
                    new DemoText(
                            "Your policy ends in %d days", "Renew it, or let us look for a better one.", "Renew it")),
            new DemoTemplate(
                    "Outage notice",
                    "outage_started",
                    300,
                    10,
                    new DemoText(
                            "Power cut in your street",
                            "We are at work. It should be over in %d minutes.",
                            "See the state")),
            new DemoTemplate(
                    "Winter tyres",
                    "winter_tyres",
                    200,
                    60,
                    new DemoText("Time for winter tyres", "%d appointments are free this week.", "Choose one")),
            new DemoTemplate(
                    "Recall: kettle K-200",
                    "product_recalled",
                    150,
                    80,
                    new DemoText("Please return your kettle", "K-200 may leak. You get back €%d.", "How it works")),
            new DemoTemplate(
                    "VIP evening",
                    "vip_invited",
                    50,
                    90,
                    new DemoText("You are invited", "An evening with %d guests, and the new collection.", "Accept")));
}
