// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Subscriptions: `/v1/subscriptions`.

use super::{
    SubscriptionPlanType, promoted_purchases, subscription_app_store_review_screenshots,
    subscription_availabilities, subscription_groups, subscription_images,
    subscription_introductory_offers, subscription_localizations, subscription_offer_codes,
    subscription_plan_availabilities, subscription_price_points, subscription_prices,
    subscription_promotional_offers, subscription_versions, territories, win_back_offers,
};
use crate::runtime::emit::*;

/// Reads one of the subscriptions.
///
/// `GET /v1/subscriptions/{id}`
///
/// `fields[subscriptionAvailabilities]` is deprecated.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_)
pub fn get(id: impl Into<Id<Subscription>>) -> Request<Document<Subscription>, GetQuery> {
    Request::new(Method::Get, "/v1/subscriptions/{id}").path("id", id.into())
}

/// Creates one of the subscriptions.
///
/// `POST /v1/subscriptions`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptions)
pub fn create(body: SubscriptionCreate) -> Request<Document<Subscription>> {
    Request::new(Method::Post, "/v1/subscriptions").body(body)
}

/// Changes one of the subscriptions.
///
/// `PATCH /v1/subscriptions/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-subscriptions-_id_)
pub fn update(
    id: impl Into<Id<Subscription>>,
    body: SubscriptionUpdate,
) -> Request<Document<Subscription>> {
    Request::new(Method::Patch, "/v1/subscriptions/{id}").path_and_body("id", id.into(), body)
}

/// Deletes one of the subscriptions.
///
/// `DELETE /v1/subscriptions/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-subscriptions-_id_)
pub fn delete(id: impl Into<Id<Subscription>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/subscriptions/{id}").path("id", id.into())
}

/// Reads the app store review screenshot of one of the subscriptions.
///
/// `GET /v1/subscriptions/{id}/appStoreReviewScreenshot`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-appStoreReviewScreenshot)
pub fn app_store_review_screenshot(
    id: impl Into<Id<Subscription>>,
) -> Request<
    Document<
        Option<subscription_app_store_review_screenshots::SubscriptionAppStoreReviewScreenshot>,
    >,
    AppStoreReviewScreenshotQuery,
> {
    Request::new(
        Method::Get,
        "/v1/subscriptions/{id}/appStoreReviewScreenshot",
    )
    .path("id", id.into())
}

/// Reads the images of one of the subscriptions.
///
/// `GET /v1/subscriptions/{id}/images`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-images)
pub fn images(
    id: impl Into<Id<Subscription>>,
) -> Request<Page<subscription_images::SubscriptionImage>, ImagesQuery> {
    Request::new(Method::Get, "/v1/subscriptions/{id}/images")
        .path("id", id.into())
        .limited(200)
}

/// Reads the introductory offers of one of the subscriptions.
///
/// `GET /v1/subscriptions/{id}/introductoryOffers`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-introductoryOffers)
pub fn introductory_offers(
    id: impl Into<Id<Subscription>>,
) -> Request<
    Page<subscription_introductory_offers::SubscriptionIntroductoryOffer>,
    IntroductoryOffersQuery,
> {
    Request::new(Method::Get, "/v1/subscriptions/{id}/introductoryOffers")
        .path("id", id.into())
        .limited(200)
}

/// Reads the offer codes of one of the subscriptions.
///
/// `GET /v1/subscriptions/{id}/offerCodes`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-offerCodes)
pub fn offer_codes(
    id: impl Into<Id<Subscription>>,
) -> Request<Page<subscription_offer_codes::SubscriptionOfferCode>, OfferCodesQuery> {
    Request::new(Method::Get, "/v1/subscriptions/{id}/offerCodes")
        .path("id", id.into())
        .limited(200)
}

/// Reads the plan availabilities of one of the subscriptions.
///
/// `GET /v1/subscriptions/{id}/planAvailabilities`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-planAvailabilities)
pub fn plan_availabilities(
    id: impl Into<Id<Subscription>>,
) -> Request<
    Page<subscription_plan_availabilities::SubscriptionPlanAvailability>,
    PlanAvailabilitiesQuery,
> {
    Request::new(Method::Get, "/v1/subscriptions/{id}/planAvailabilities")
        .path("id", id.into())
        .limited(200)
}

/// Reads the price points of one of the subscriptions.
///
/// `GET /v1/subscriptions/{id}/pricePoints`
///
/// At most 8000 on a page.
///
/// The answer can also be had as text, with `csv`.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-pricePoints)
pub fn price_points(
    id: impl Into<Id<Subscription>>,
) -> Request<Page<subscription_price_points::SubscriptionPricePoint>, PricePointsQuery> {
    Request::new(Method::Get, "/v1/subscriptions/{id}/pricePoints")
        .path("id", id.into())
        .limited(8000)
}

/// Reads the prices of one of the subscriptions.
///
/// `GET /v1/subscriptions/{id}/prices`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-prices)
pub fn prices(
    id: impl Into<Id<Subscription>>,
) -> Request<Page<subscription_prices::SubscriptionPrice>, PricesQuery> {
    Request::new(Method::Get, "/v1/subscriptions/{id}/prices")
        .path("id", id.into())
        .limited(200)
}

/// Reads the promoted purchase of one of the subscriptions.
///
/// `GET /v1/subscriptions/{id}/promotedPurchase`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-promotedPurchase)
pub fn promoted_purchase(
    id: impl Into<Id<Subscription>>,
) -> Request<Document<Option<promoted_purchases::PromotedPurchase>>, PromotedPurchaseQuery> {
    Request::new(Method::Get, "/v1/subscriptions/{id}/promotedPurchase").path("id", id.into())
}

/// Reads the promotional offers of one of the subscriptions.
///
/// `GET /v1/subscriptions/{id}/promotionalOffers`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-promotionalOffers)
pub fn promotional_offers(
    id: impl Into<Id<Subscription>>,
) -> Request<
    Page<subscription_promotional_offers::SubscriptionPromotionalOffer>,
    PromotionalOffersQuery,
> {
    Request::new(Method::Get, "/v1/subscriptions/{id}/promotionalOffers")
        .path("id", id.into())
        .limited(200)
}

/// Reads the subscription availability of one of the subscriptions.
///
/// `GET /v1/subscriptions/{id}/subscriptionAvailability`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-subscriptionAvailability)
#[deprecated]
pub fn subscription_availability(
    id: impl Into<Id<Subscription>>,
) -> Request<
    Document<Option<subscription_availabilities::SubscriptionAvailability>>,
    SubscriptionAvailabilityQuery,
> {
    Request::new(
        Method::Get,
        "/v1/subscriptions/{id}/subscriptionAvailability",
    )
    .path("id", id.into())
}

/// Reads the subscription localizations of one of the subscriptions.
///
/// `GET /v1/subscriptions/{id}/subscriptionLocalizations`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-subscriptionLocalizations)
pub fn subscription_localizations(
    id: impl Into<Id<Subscription>>,
) -> Request<
    Page<subscription_localizations::SubscriptionLocalization>,
    SubscriptionLocalizationsQuery,
> {
    Request::new(
        Method::Get,
        "/v1/subscriptions/{id}/subscriptionLocalizations",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the versions of one of the subscriptions.
///
/// `GET /v1/subscriptions/{id}/versions`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-versions)
pub fn versions(
    id: impl Into<Id<Subscription>>,
) -> Request<Page<subscription_versions::SubscriptionVersion>, VersionsQuery> {
    Request::new(Method::Get, "/v1/subscriptions/{id}/versions")
        .path("id", id.into())
        .limited(200)
}

/// Reads the win back offers of one of the subscriptions.
///
/// `GET /v1/subscriptions/{id}/winBackOffers`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-winBackOffers)
pub fn win_back_offers(
    id: impl Into<Id<Subscription>>,
) -> Request<Page<win_back_offers::WinBackOffer>, WinBackOffersQuery> {
    Request::new(Method::Get, "/v1/subscriptions/{id}/winBackOffers")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identity of the app store review screenshot of one of the subscriptions.
///
/// `GET /v1/subscriptions/{id}/relationships/appStoreReviewScreenshot`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-relationships-appStoreReviewScreenshot)
pub fn app_store_review_screenshot_linkage(
    id: impl Into<Id<Subscription>>,
) -> Request<Linkage<subscription_app_store_review_screenshots::SubscriptionAppStoreReviewScreenshot>>
{
    Request::new(
        Method::Get,
        "/v1/subscriptions/{id}/relationships/appStoreReviewScreenshot",
    )
    .path("id", id.into())
}

/// Reads the identities of the images of one of the subscriptions.
///
/// `GET /v1/subscriptions/{id}/relationships/images`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-relationships-images)
pub fn images_linkages(
    id: impl Into<Id<Subscription>>,
) -> Request<Linkages<subscription_images::SubscriptionImage>> {
    Request::new(Method::Get, "/v1/subscriptions/{id}/relationships/images")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identities of the introductory offers of one of the subscriptions.
///
/// `GET /v1/subscriptions/{id}/relationships/introductoryOffers`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-relationships-introductoryOffers)
pub fn introductory_offers_linkages(
    id: impl Into<Id<Subscription>>,
) -> Request<Linkages<subscription_introductory_offers::SubscriptionIntroductoryOffer>> {
    Request::new(
        Method::Get,
        "/v1/subscriptions/{id}/relationships/introductoryOffers",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the offer codes of one of the subscriptions.
///
/// `GET /v1/subscriptions/{id}/relationships/offerCodes`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-relationships-offerCodes)
pub fn offer_codes_linkages(
    id: impl Into<Id<Subscription>>,
) -> Request<Linkages<subscription_offer_codes::SubscriptionOfferCode>> {
    Request::new(
        Method::Get,
        "/v1/subscriptions/{id}/relationships/offerCodes",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the plan availabilities of one of the subscriptions.
///
/// `GET /v1/subscriptions/{id}/relationships/planAvailabilities`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-relationships-planAvailabilities)
pub fn plan_availabilities_linkages(
    id: impl Into<Id<Subscription>>,
) -> Request<Linkages<subscription_plan_availabilities::SubscriptionPlanAvailability>> {
    Request::new(
        Method::Get,
        "/v1/subscriptions/{id}/relationships/planAvailabilities",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the price points of one of the subscriptions.
///
/// `GET /v1/subscriptions/{id}/relationships/pricePoints`
///
/// At most 8000 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-relationships-pricePoints)
pub fn price_points_linkages(
    id: impl Into<Id<Subscription>>,
) -> Request<Linkages<subscription_price_points::SubscriptionPricePoint>> {
    Request::new(
        Method::Get,
        "/v1/subscriptions/{id}/relationships/pricePoints",
    )
    .path("id", id.into())
    .limited(8000)
}

/// Reads the identities of the prices of one of the subscriptions.
///
/// `GET /v1/subscriptions/{id}/relationships/prices`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-relationships-prices)
pub fn prices_linkages(
    id: impl Into<Id<Subscription>>,
) -> Request<Linkages<subscription_prices::SubscriptionPrice>> {
    Request::new(Method::Get, "/v1/subscriptions/{id}/relationships/prices")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identity of the promoted purchase of one of the subscriptions.
///
/// `GET /v1/subscriptions/{id}/relationships/promotedPurchase`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-relationships-promotedPurchase)
pub fn promoted_purchase_linkage(
    id: impl Into<Id<Subscription>>,
) -> Request<Linkage<promoted_purchases::PromotedPurchase>> {
    Request::new(
        Method::Get,
        "/v1/subscriptions/{id}/relationships/promotedPurchase",
    )
    .path("id", id.into())
}

/// Reads the identities of the promotional offers of one of the subscriptions.
///
/// `GET /v1/subscriptions/{id}/relationships/promotionalOffers`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-relationships-promotionalOffers)
pub fn promotional_offers_linkages(
    id: impl Into<Id<Subscription>>,
) -> Request<Linkages<subscription_promotional_offers::SubscriptionPromotionalOffer>> {
    Request::new(
        Method::Get,
        "/v1/subscriptions/{id}/relationships/promotionalOffers",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identity of the subscription availability of one of the subscriptions.
///
/// `GET /v1/subscriptions/{id}/relationships/subscriptionAvailability`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-relationships-subscriptionAvailability)
#[deprecated]
pub fn subscription_availability_linkage(
    id: impl Into<Id<Subscription>>,
) -> Request<Linkage<subscription_availabilities::SubscriptionAvailability>> {
    Request::new(
        Method::Get,
        "/v1/subscriptions/{id}/relationships/subscriptionAvailability",
    )
    .path("id", id.into())
}

/// Reads the identities of the subscription localizations of one of the subscriptions.
///
/// `GET /v1/subscriptions/{id}/relationships/subscriptionLocalizations`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-relationships-subscriptionLocalizations)
pub fn subscription_localizations_linkages(
    id: impl Into<Id<Subscription>>,
) -> Request<Linkages<subscription_localizations::SubscriptionLocalization>> {
    Request::new(
        Method::Get,
        "/v1/subscriptions/{id}/relationships/subscriptionLocalizations",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the versions of one of the subscriptions.
///
/// `GET /v1/subscriptions/{id}/relationships/versions`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-relationships-versions)
pub fn versions_linkages(
    id: impl Into<Id<Subscription>>,
) -> Request<Linkages<subscription_versions::SubscriptionVersion>> {
    Request::new(Method::Get, "/v1/subscriptions/{id}/relationships/versions")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identities of the win back offers of one of the subscriptions.
///
/// `GET /v1/subscriptions/{id}/relationships/winBackOffers`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptions-_id_-relationships-winBackOffers)
pub fn win_back_offers_linkages(
    id: impl Into<Id<Subscription>>,
) -> Request<Linkages<win_back_offers::WinBackOffer>> {
    Request::new(
        Method::Get,
        "/v1/subscriptions/{id}/relationships/winBackOffers",
    )
    .path("id", id.into())
    .limited(200)
}

/// Removes from the introductory offers of one of the subscriptions.
///
/// `DELETE /v1/subscriptions/{id}/relationships/introductoryOffers`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-subscriptions-_id_-relationships-introductoryOffers)
pub fn remove_introductory_offers(
    id: impl Into<Id<Subscription>>,
    introductory_offers: impl IntoIterator<
        Item = impl Into<Id<subscription_introductory_offers::SubscriptionIntroductoryOffer>>,
    >,
) -> Request<()> {
    Request::new(
        Method::Delete,
        "/v1/subscriptions/{id}/relationships/introductoryOffers",
    )
    .path("id", id.into())
    .linkages::<subscription_introductory_offers::SubscriptionIntroductoryOffer, _>(
        "subscriptionIntroductoryOffers",
        introductory_offers,
    )
}

/// Removes from the prices of one of the subscriptions.
///
/// `DELETE /v1/subscriptions/{id}/relationships/prices`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-subscriptions-_id_-relationships-prices)
pub fn remove_prices(
    id: impl Into<Id<Subscription>>,
    prices: impl IntoIterator<Item = impl Into<Id<subscription_prices::SubscriptionPrice>>>,
) -> Request<()> {
    Request::new(
        Method::Delete,
        "/v1/subscriptions/{id}/relationships/prices",
    )
    .path("id", id.into())
    .linkages::<subscription_prices::SubscriptionPrice, _>("subscriptionPrices", prices)
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = SubscriptionJoins;
}

/// The parameters of [`app_store_review_screenshot`](fn@app_store_review_screenshot).
pub enum AppStoreReviewScreenshotQuery {}
impl Query for AppStoreReviewScreenshotQuery {
    type Joins =
        subscription_app_store_review_screenshots::SubscriptionAppStoreReviewScreenshotJoins;
}

/// The parameters of [`images`](fn@images).
pub enum ImagesQuery {}
impl Query for ImagesQuery {
    type Joins = subscription_images::SubscriptionImageJoins;
}

/// The parameters of [`introductory_offers`](fn@introductory_offers).
pub enum IntroductoryOffersQuery {}
impl Query for IntroductoryOffersQuery {
    type Joins = subscription_introductory_offers::SubscriptionIntroductoryOfferJoins;
}

impl
    Request<
        Page<subscription_introductory_offers::SubscriptionIntroductoryOffer>,
        IntroductoryOffersQuery,
    >
{
    /// Sets `filter[territory]`.
    pub fn filter_territory(
        self,
        values: impl IntoIterator<Item = impl Into<Id<territories::Territory>>>,
    ) -> Self {
        self.list::<Id<territories::Territory>, _>("filter[territory]", values)
    }
}

/// The parameters of [`offer_codes`](fn@offer_codes).
pub enum OfferCodesQuery {}
impl Query for OfferCodesQuery {
    type Joins = subscription_offer_codes::SubscriptionOfferCodeJoins;
}

impl Request<Page<subscription_offer_codes::SubscriptionOfferCode>, OfferCodesQuery> {
    /// Sets `filter[territory]`.
    pub fn filter_territory(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[territory]", values)
    }
}

/// The parameters of [`plan_availabilities`](fn@plan_availabilities).
pub enum PlanAvailabilitiesQuery {}
impl Query for PlanAvailabilitiesQuery {
    type Joins = subscription_plan_availabilities::SubscriptionPlanAvailabilityJoins;
}

/// The parameters of [`price_points`](fn@price_points).
pub enum PricePointsQuery {}
impl Query for PricePointsQuery {
    type Joins = subscription_price_points::SubscriptionPricePointJoins;
}

impl AsCsv for PricePointsQuery {}
impl<R> Request<R, PricePointsQuery> {
    /// Sets `filter[territory]`.
    pub fn filter_territory(
        self,
        values: impl IntoIterator<Item = impl Into<Id<territories::Territory>>>,
    ) -> Self {
        self.list::<Id<territories::Territory>, _>("filter[territory]", values)
    }

    /// Sets `filter[upfrontPricePointId]`.
    pub fn filter_upfront_price_point_id(
        self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list::<String, _>("filter[upfrontPricePointId]", values)
    }

    /// Sets `filter[planType]`.
    pub fn filter_plan_type(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[planType]", values)
    }
}

/// The parameters of [`prices`](fn@prices).
pub enum PricesQuery {}
impl Query for PricesQuery {
    type Joins = subscription_prices::SubscriptionPriceJoins;
}

impl Request<Page<subscription_prices::SubscriptionPrice>, PricesQuery> {
    /// Sets `filter[planType]`.
    pub fn filter_plan_type(self, values: impl IntoIterator<Item = SubscriptionPlanType>) -> Self {
        self.list::<SubscriptionPlanType, _>("filter[planType]", values)
    }

    /// Sets `filter[subscriptionPricePoint]`.
    pub fn filter_subscription_price_point(
        self,
        values: impl IntoIterator<
            Item = impl Into<Id<subscription_price_points::SubscriptionPricePoint>>,
        >,
    ) -> Self {
        self.list::<Id<subscription_price_points::SubscriptionPricePoint>, _>(
            "filter[subscriptionPricePoint]",
            values,
        )
    }

    /// Sets `filter[territory]`.
    pub fn filter_territory(
        self,
        values: impl IntoIterator<Item = impl Into<Id<territories::Territory>>>,
    ) -> Self {
        self.list::<Id<territories::Territory>, _>("filter[territory]", values)
    }
}

/// The parameters of [`promoted_purchase`](fn@promoted_purchase).
pub enum PromotedPurchaseQuery {}
impl Query for PromotedPurchaseQuery {
    type Joins = promoted_purchases::PromotedPurchaseJoins;
}

/// The parameters of [`promotional_offers`](fn@promotional_offers).
pub enum PromotionalOffersQuery {}
impl Query for PromotionalOffersQuery {
    type Joins = subscription_promotional_offers::SubscriptionPromotionalOfferJoins;
}

impl
    Request<
        Page<subscription_promotional_offers::SubscriptionPromotionalOffer>,
        PromotionalOffersQuery,
    >
{
    /// Sets `filter[territory]`.
    pub fn filter_territory(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[territory]", values)
    }
}

/// The parameters of [`subscription_availability`](fn@subscription_availability).
pub enum SubscriptionAvailabilityQuery {}
impl Query for SubscriptionAvailabilityQuery {
    type Joins = subscription_availabilities::SubscriptionAvailabilityJoins;
}

/// The parameters of [`subscription_localizations`](fn@subscription_localizations).
pub enum SubscriptionLocalizationsQuery {}
impl Query for SubscriptionLocalizationsQuery {
    type Joins = subscription_localizations::SubscriptionLocalizationJoins;
}

/// The parameters of [`versions`](fn@versions).
pub enum VersionsQuery {}
impl Query for VersionsQuery {
    type Joins = subscription_versions::SubscriptionVersionJoins;
}

impl Request<Page<subscription_versions::SubscriptionVersion>, VersionsQuery> {
    /// Sets `filter[state]`.
    pub fn filter_state(
        self,
        values: impl IntoIterator<Item = subscription_versions::SubscriptionVersionState>,
    ) -> Self {
        self.list::<subscription_versions::SubscriptionVersionState, _>("filter[state]", values)
    }
}

/// The parameters of [`win_back_offers`](fn@win_back_offers).
pub enum WinBackOffersQuery {}
impl Query for WinBackOffersQuery {
    type Joins = win_back_offers::WinBackOfferJoins;
}

/// A resource of the type `subscriptions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Subscription {
    /// Which one it is, among those of its type.
    pub id: Id<Subscription>,
    /// What it is.
    pub attributes: SubscriptionAttributes,
    /// What it is connected with.
    pub relationships: SubscriptionRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    Subscription,
    "subscriptions",
    attributes,
    relationships,
    links
);

/// The attributes of [`Subscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionAttributes {
    /// `familySharable`
    pub family_sharable: Option<bool>,
    /// `groupLevel`
    pub group_level: Option<i64>,
    /// `marketSettings`
    pub market_settings: Option<Vec<SubscriptionMarketSetting>>,
    /// `multiSeatStatus`
    pub multi_seat_status: Option<SubscriptionMultiSeatStatus>,
    /// `name`
    pub name: Option<String>,
    /// `productId`
    pub product_id: Option<String>,
    /// `reviewNote`
    pub review_note: Option<String>,
    /// `state`
    pub state: Option<SubscriptionState>,
    /// `subscriptionPeriod`
    pub subscription_period: Option<SubscriptionPeriod>,
}

impl Object for SubscriptionAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "familySharable" => read_value(&mut self.family_sharable, map),
            "groupLevel" => read_value(&mut self.group_level, map),
            "marketSettings" => read_list(&mut self.market_settings, map),
            "multiSeatStatus" => read_value(&mut self.multi_seat_status, map),
            "name" => read_value(&mut self.name, map),
            "productId" => read_value(&mut self.product_id, map),
            "reviewNote" => read_value(&mut self.review_note, map),
            "state" => read_value(&mut self.state, map),
            "subscriptionPeriod" => read_value(&mut self.subscription_period, map),
            _ => skip(map),
        }
    }
}

impl Member for SubscriptionAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("SubscriptionAttributes")
            .member("familySharable", &self.family_sharable)
            .member("groupLevel", &self.group_level)
            .member("marketSettings", &self.market_settings)
            .member("multiSeatStatus", &self.multi_seat_status)
            .member("name", &self.name)
            .member("productId", &self.product_id)
            .member("reviewNote", &self.review_note)
            .member("state", &self.state)
            .member("subscriptionPeriod", &self.subscription_period)
            .end()
    }
}
object!(SubscriptionAttributes);

/// The relationships of [`Subscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionRelationships {
    /// `appStoreReviewScreenshot`
    pub app_store_review_screenshot:
        ToOne<subscription_app_store_review_screenshots::SubscriptionAppStoreReviewScreenshot>,
    /// `group`
    pub group: ToOne<subscription_groups::SubscriptionGroup>,
    /// `images`
    pub images: ToMany<subscription_images::SubscriptionImage>,
    /// `introductoryOffers`
    pub introductory_offers:
        ToMany<subscription_introductory_offers::SubscriptionIntroductoryOffer>,
    /// `offerCodes`
    pub offer_codes: ToMany<subscription_offer_codes::SubscriptionOfferCode>,
    /// `planAvailabilities`
    pub plan_availabilities: ToMany<subscription_plan_availabilities::SubscriptionPlanAvailability>,
    /// `pricePoints`
    pub price_points: LinksOnly,
    /// `prices`
    pub prices: ToMany<subscription_prices::SubscriptionPrice>,
    /// `promotedPurchase`
    pub promoted_purchase: ToOne<promoted_purchases::PromotedPurchase>,
    /// `promotionalOffers`
    pub promotional_offers: ToMany<subscription_promotional_offers::SubscriptionPromotionalOffer>,
    /// `subscriptionAvailability`
    #[deprecated]
    pub subscription_availability: ToOne<subscription_availabilities::SubscriptionAvailability>,
    /// `subscriptionLocalizations`
    pub subscription_localizations: ToMany<subscription_localizations::SubscriptionLocalization>,
    /// `versions`
    pub versions: ToMany<subscription_versions::SubscriptionVersion>,
    /// `winBackOffers`
    pub win_back_offers: ToMany<win_back_offers::WinBackOffer>,
}

impl Object for SubscriptionRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "appStoreReviewScreenshot" => {
                read_relationship(&mut self.app_store_review_screenshot, map)
            }
            "group" => read_relationship(&mut self.group, map),
            "images" => read_relationship(&mut self.images, map),
            "introductoryOffers" => read_relationship(&mut self.introductory_offers, map),
            "offerCodes" => read_relationship(&mut self.offer_codes, map),
            "planAvailabilities" => read_relationship(&mut self.plan_availabilities, map),
            "pricePoints" => read_relationship(&mut self.price_points, map),
            "prices" => read_relationship(&mut self.prices, map),
            "promotedPurchase" => read_relationship(&mut self.promoted_purchase, map),
            "promotionalOffers" => read_relationship(&mut self.promotional_offers, map),
            "subscriptionAvailability" => {
                read_relationship(&mut self.subscription_availability, map)
            }
            "subscriptionLocalizations" => {
                read_relationship(&mut self.subscription_localizations, map)
            }
            "versions" => read_relationship(&mut self.versions, map),
            "winBackOffers" => read_relationship(&mut self.win_back_offers, map),
            _ => skip(map),
        }
    }
}

impl Member for SubscriptionRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("SubscriptionRelationships")
            .relationship(
                "appStoreReviewScreenshot",
                &self.app_store_review_screenshot,
            )
            .relationship("group", &self.group)
            .relationship("images", &self.images)
            .relationship("introductoryOffers", &self.introductory_offers)
            .relationship("offerCodes", &self.offer_codes)
            .relationship("planAvailabilities", &self.plan_availabilities)
            .relationship("pricePoints", &self.price_points)
            .relationship("prices", &self.prices)
            .relationship("promotedPurchase", &self.promoted_purchase)
            .relationship("promotionalOffers", &self.promotional_offers)
            .relationship("subscriptionAvailability", &self.subscription_availability)
            .relationship(
                "subscriptionLocalizations",
                &self.subscription_localizations,
            )
            .relationship("versions", &self.versions)
            .relationship("winBackOffers", &self.win_back_offers)
            .end()
    }
}
object!(SubscriptionRelationships);

/// Creates one `Subscription`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SubscriptionCreate(Body);

impl SubscriptionCreate {
    /// With what is required.
    pub fn new(
        name: impl Into<String>,
        product_id: impl Into<String>,
        group: impl Into<Id<subscription_groups::SubscriptionGroup>>,
    ) -> Self {
        Self(
            Body::new("subscriptions")
                .with_attributes()
                .with_relationships()
                .attribute("name", name.into())
                .attribute("productId", product_id.into())
                .to_one::<subscription_groups::SubscriptionGroup>(
                    "group",
                    "subscriptionGroups",
                    group.into(),
                ),
        )
    }

    /// Sets `familySharable`.
    pub fn family_sharable(self, family_sharable: bool) -> Self {
        Self(self.0.attribute("familySharable", family_sharable))
    }

    /// Sets `groupLevel`.
    pub fn group_level(self, group_level: i64) -> Self {
        Self(self.0.attribute("groupLevel", group_level))
    }

    /// Sets `reviewNote`.
    pub fn review_note(self, review_note: impl Into<String>) -> Self {
        Self(self.0.attribute("reviewNote", review_note.into()))
    }

    /// Sets `subscriptionPeriod`.
    pub fn subscription_period(self, subscription_period: SubscriptionPeriod) -> Self {
        Self(self.0.attribute("subscriptionPeriod", subscription_period))
    }

    /// Sends null for `familySharable`.
    pub fn clear_family_sharable(self) -> Self {
        Self(self.0.clear_attribute("familySharable"))
    }

    /// Sends null for `groupLevel`.
    pub fn clear_group_level(self) -> Self {
        Self(self.0.clear_attribute("groupLevel"))
    }

    /// Sends null for `reviewNote`.
    pub fn clear_review_note(self) -> Self {
        Self(self.0.clear_attribute("reviewNote"))
    }

    /// Sends null for `subscriptionPeriod`.
    pub fn clear_subscription_period(self) -> Self {
        Self(self.0.clear_attribute("subscriptionPeriod"))
    }
}
body!(SubscriptionCreate);

/// Changes one `Subscription`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SubscriptionUpdate(Body);

impl SubscriptionUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("subscriptions"))
    }

    /// Sets `familySharable`.
    pub fn family_sharable(self, family_sharable: bool) -> Self {
        Self(self.0.attribute("familySharable", family_sharable))
    }

    /// Sets `groupLevel`.
    pub fn group_level(self, group_level: i64) -> Self {
        Self(self.0.attribute("groupLevel", group_level))
    }

    /// Sets `marketSettings`.
    pub fn market_settings(
        self,
        market_settings: impl IntoIterator<Item = SubscriptionMarketSetting>,
    ) -> Self {
        Self(
            self.0
                .attributes_list::<SubscriptionMarketSetting, _>("marketSettings", market_settings),
        )
    }

    /// Sets `multiSeatStatus`.
    pub fn multi_seat_status(self, multi_seat_status: SubscriptionMultiSeatStatus) -> Self {
        Self(self.0.attribute("multiSeatStatus", multi_seat_status))
    }

    /// Sets `name`.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.attribute("name", name.into()))
    }

    /// Sets `reviewNote`.
    pub fn review_note(self, review_note: impl Into<String>) -> Self {
        Self(self.0.attribute("reviewNote", review_note.into()))
    }

    /// Sets `subscriptionPeriod`.
    pub fn subscription_period(self, subscription_period: SubscriptionPeriod) -> Self {
        Self(self.0.attribute("subscriptionPeriod", subscription_period))
    }

    /// Sets the relationship `introductoryOffers`.
    pub fn introductory_offers(
        self,
        introductory_offers: impl IntoIterator<
            Item = impl Into<Link<subscription_introductory_offers::SubscriptionIntroductoryOffer>>,
        >,
    ) -> Self {
        Self(
            self.0
                .to_many::<subscription_introductory_offers::SubscriptionIntroductoryOffer, _>(
                    "introductoryOffers",
                    "subscriptionIntroductoryOffers",
                    introductory_offers,
                ),
        )
    }

    /// Sets the relationship `prices`.
    pub fn prices(
        self,
        prices: impl IntoIterator<Item = impl Into<Link<subscription_prices::SubscriptionPrice>>>,
    ) -> Self {
        Self(self.0.to_many::<subscription_prices::SubscriptionPrice, _>(
            "prices",
            "subscriptionPrices",
            prices,
        ))
    }

    /// Sets the relationship `promotionalOffers`.
    pub fn promotional_offers(
        self,
        promotional_offers: impl IntoIterator<
            Item = impl Into<Link<subscription_promotional_offers::SubscriptionPromotionalOffer>>,
        >,
    ) -> Self {
        Self(
            self.0
                .to_many::<subscription_promotional_offers::SubscriptionPromotionalOffer, _>(
                    "promotionalOffers",
                    "subscriptionPromotionalOffers",
                    promotional_offers,
                ),
        )
    }

    /// Sends null for `familySharable`.
    pub fn clear_family_sharable(self) -> Self {
        Self(self.0.clear_attribute("familySharable"))
    }

    /// Sends null for `groupLevel`.
    pub fn clear_group_level(self) -> Self {
        Self(self.0.clear_attribute("groupLevel"))
    }

    /// Sends null for `marketSettings`.
    pub fn clear_market_settings(self) -> Self {
        Self(self.0.clear_attribute("marketSettings"))
    }

    /// Sends null for `multiSeatStatus`.
    pub fn clear_multi_seat_status(self) -> Self {
        Self(self.0.clear_attribute("multiSeatStatus"))
    }

    /// Sends null for `name`.
    pub fn clear_name(self) -> Self {
        Self(self.0.clear_attribute("name"))
    }

    /// Sends null for `reviewNote`.
    pub fn clear_review_note(self) -> Self {
        Self(self.0.clear_attribute("reviewNote"))
    }

    /// Sends null for `subscriptionPeriod`.
    pub fn clear_subscription_period(self) -> Self {
        Self(self.0.clear_attribute("subscriptionPeriod"))
    }
}
body!(SubscriptionUpdate, default);

values! {
    /// Values of `marketSetting`.
    pub enum SubscriptionMarketSetting {
        AppleSchool = "APPLE_SCHOOL",
        AppStore = "APP_STORE",
        AppleBusiness = "APPLE_BUSINESS",
    }
}

values! {
    /// Values of `multiSeatStatus`.
    pub enum SubscriptionMultiSeatStatus {
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }
}

values! {
    /// Values of `subscriptionPeriod`.
    pub enum SubscriptionPeriod {
        OneWeek = "ONE_WEEK",
        OneMonth = "ONE_MONTH",
        TwoMonths = "TWO_MONTHS",
        ThreeMonths = "THREE_MONTHS",
        SixMonths = "SIX_MONTHS",
        OneYear = "ONE_YEAR",
    }
}

values! {
    /// Values of `state`.
    pub enum SubscriptionState {
        MissingMetadata = "MISSING_METADATA",
        ReadyToSubmit = "READY_TO_SUBMIT",
        WaitingForReview = "WAITING_FOR_REVIEW",
        InReview = "IN_REVIEW",
        DeveloperActionNeeded = "DEVELOPER_ACTION_NEEDED",
        PendingBinaryApproval = "PENDING_BINARY_APPROVAL",
        Approved = "APPROVED",
        DeveloperRemovedFromSale = "DEVELOPER_REMOVED_FROM_SALE",
        RemovedFromSale = "REMOVED_FROM_SALE",
        Rejected = "REJECTED",
    }
}

/// What can be asked along with `Subscription`.
///
/// Fields can be chosen: `fields[promotedPurchases]`, `fields[subscriptionAppStoreReviewScreenshots]`, `fields[subscriptionAvailabilities]`, `fields[subscriptionGroups]`, `fields[subscriptionImages]`, `fields[subscriptionIntroductoryOffers]`, `fields[subscriptionLocalizations]`, `fields[subscriptionOfferCodes]`, `fields[subscriptionPlanAvailabilities]`, `fields[subscriptionPrices]`, `fields[subscriptionPromotionalOffers]`, `fields[subscriptionVersions]`, `fields[subscriptions]`, `fields[winBackOffers]`.
///
/// Can be included: `subscriptionLocalizations`, `appStoreReviewScreenshot`, `group`, `introductoryOffers`, `promotionalOffers`, `offerCodes`, `prices`, `promotedPurchase`, `subscriptionAvailability`, `winBackOffers`, `images`, `planAvailabilities`, `versions`.
pub enum SubscriptionJoins {}
joins!(
    SubscriptionJoins,
    include = SubscriptionInclude,
    to_many = SubscriptionToMany,
    fields = [
        promoted_purchases::PromotedPurchaseField,
        subscription_app_store_review_screenshots::SubscriptionAppStoreReviewScreenshotField,
        subscription_availabilities::SubscriptionAvailabilityField,
        subscription_groups::SubscriptionGroupField,
        subscription_images::SubscriptionImageField,
        subscription_introductory_offers::SubscriptionIntroductoryOfferField,
        subscription_localizations::SubscriptionLocalizationField,
        subscription_offer_codes::SubscriptionOfferCodeField,
        subscription_plan_availabilities::SubscriptionPlanAvailabilityField,
        subscription_prices::SubscriptionPriceField,
        subscription_promotional_offers::SubscriptionPromotionalOfferField,
        subscription_versions::SubscriptionVersionField,
        SubscriptionField,
        win_back_offers::WinBackOfferField
    ]
);

names! {
    /// The fields that `fields[subscriptions]` can choose.
    pub enum SubscriptionField {
        Name = "name",
        ProductId = "productId",
        FamilySharable = "familySharable",
        State = "state",
        SubscriptionPeriod = "subscriptionPeriod",
        ReviewNote = "reviewNote",
        GroupLevel = "groupLevel",
        MultiSeatStatus = "multiSeatStatus",
        MarketSettings = "marketSettings",
        SubscriptionLocalizations = "subscriptionLocalizations",
        AppStoreReviewScreenshot = "appStoreReviewScreenshot",
        Group = "group",
        IntroductoryOffers = "introductoryOffers",
        PromotionalOffers = "promotionalOffers",
        OfferCodes = "offerCodes",
        Prices = "prices",
        PricePoints = "pricePoints",
        PromotedPurchase = "promotedPurchase",
        SubscriptionAvailability = "subscriptionAvailability",
        WinBackOffers = "winBackOffers",
        Images = "images",
        PlanAvailabilities = "planAvailabilities",
        Versions = "versions",
    }
}

impl Field for SubscriptionField {
    const PARAMETER: &'static str = "fields[subscriptions]";
}

names! {
    /// What can be included with `Subscription`.
    pub enum SubscriptionInclude {
        SubscriptionLocalizations = "subscriptionLocalizations",
        AppStoreReviewScreenshot = "appStoreReviewScreenshot",
        Group = "group",
        IntroductoryOffers = "introductoryOffers",
        PromotionalOffers = "promotionalOffers",
        OfferCodes = "offerCodes",
        Prices = "prices",
        PromotedPurchase = "promotedPurchase",
        SubscriptionAvailability = "subscriptionAvailability",
        WinBackOffers = "winBackOffers",
        Images = "images",
        PlanAvailabilities = "planAvailabilities",
        Versions = "versions",
    }
}

names! {
    /// Relationships of `Subscription` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum SubscriptionToMany {
        Images = "images",
        IntroductoryOffers = "introductoryOffers",
        OfferCodes = "offerCodes",
        PlanAvailabilities = "planAvailabilities",
        Prices = "prices",
        PromotionalOffers = "promotionalOffers",
        SubscriptionLocalizations = "subscriptionLocalizations",
        Versions = "versions",
        WinBackOffers = "winBackOffers",
    }
}

impl Limited for SubscriptionToMany {
    fn maximum(self) -> u32 {
        50
    }
}
