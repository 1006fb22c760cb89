//! In-app purchases and their prices.

use appstore_sdk::connect::InAppPurchaseType;
use appstore_sdk::connect::in_app_purchase_price_schedules::{
    self as schedules, InAppPurchasePriceScheduleCreate,
};
use appstore_sdk::connect::in_app_purchase_prices::{
    InAppPurchasePriceInclude, InAppPurchasePriceInlineCreate,
};
use appstore_sdk::connect::in_app_purchases_v2::{self as purchases, InAppPurchaseV2Create};
use appstore_sdk::{Date, Error};
use serde_json::json;

use super::{account, client};

#[tokio::test]
async fn a_purchase_is_priced_in_three_territories_with_one_request() -> Result<(), Error> {
    let apple = account();
    for (territory, currency, price) in [
        ("USA", "USD", "4.99"),
        ("DEU", "EUR", "5.99"),
        ("JPN", "JPY", "800"),
    ] {
        apple.seed("Territory", territory, json!({ "currency": currency }));
        let point = json!({"customerPrice": price, "territory": territory});
        apple.seed(
            "InAppPurchasePricePoint",
            &format!("point-{territory}"),
            point,
        );
    }
    let client = client(&apple);
    let gold = InAppPurchaseV2Create::new(
        InAppPurchaseType::Consumable,
        "Gold",
        "com.example.gold",
        "6001",
    );
    let gold = purchases::create(gold).send(&client).await?.data;

    let price = |point: &str| {
        InAppPurchasePriceInlineCreate::new()
            .in_app_purchase_v2(&gold)
            .in_app_purchase_price_point(point)
    };
    let next_year = Date::new(2027, 1, 1).expect("a day");
    let prices = [
        price("point-USA").clear_start_date(),
        price("point-DEU").clear_start_date(),
        price("point-JPN").start_date(next_year.clone()),
    ];
    let schedule = InAppPurchasePriceScheduleCreate::new("USA", &gold.id, prices);
    schedules::create(schedule).send(&client).await?;

    let schedule = purchases::iap_price_schedule(&gold)
        .send(&client)
        .await?
        .data;
    let schedule = schedule.expect("it has a schedule");
    let page = schedules::manual_prices(&schedule)
        .include([
            InAppPurchasePriceInclude::InAppPurchasePricePoint,
            InAppPurchasePriceInclude::Territory,
        ])
        .send(&client)
        .await?;
    let rows = page.data.iter().map(|price| {
        let point = page
            .included
            .one(&price.relationships.in_app_purchase_price_point);
        let territory = page.included.one(&price.relationships.territory);
        let point = point.expect("it came along").expect("a price point");
        let territory = territory.expect("it came along").expect("a territory");
        let customer = point.attributes.customer_price.unwrap_or_default();
        (
            territory.attributes.currency.unwrap_or_default(),
            customer,
            price.attributes.start_date.clone(),
        )
    });
    let row = |currency: &str, price: &str, start| (currency.to_owned(), price.to_owned(), start);
    let expected = [
        row("USD", "4.99", None),
        row("EUR", "5.99", None),
        row("JPY", "800", Some(next_year)),
    ];
    assert_eq!(rows.collect::<Vec<_>>(), expected);

    let japan = schedules::manual_prices(&schedule)
        .filter_territory(["JPN"])
        .send(&client)
        .await?;
    assert_eq!(japan.data.len(), 1);
    let base = schedules::base_territory_linkage(&schedule)
        .send(&client)
        .await?;
    assert_eq!(base.data.expect("a territory").as_str(), "USA");
    Ok(())
}
