// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! In app purchases v2: `/v2/inAppPurchases`.

use super::{
    InAppPurchaseState, InAppPurchaseType, apps, in_app_purchase_app_store_review_screenshots,
    in_app_purchase_availabilities, in_app_purchase_contents, in_app_purchase_images,
    in_app_purchase_localizations, in_app_purchase_offer_codes, in_app_purchase_price_points,
    in_app_purchase_price_schedules, in_app_purchase_versions, promoted_purchases, territories,
};
use crate::runtime::emit::*;

/// Reads one of the in app purchases v2.
///
/// `GET /v2/inAppPurchases/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inAppPurchases-_id_)
pub fn get(id: impl Into<Id<InAppPurchaseV2>>) -> Request<Document<InAppPurchaseV2>, GetQuery> {
    Request::new(Method::Get, "/v2/inAppPurchases/{id}").path("id", id.into())
}

/// Creates one of the in app purchases v2.
///
/// `POST /v2/inAppPurchases`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v2-inAppPurchases)
pub fn create(body: InAppPurchaseV2Create) -> Request<Document<InAppPurchaseV2>> {
    Request::new(Method::Post, "/v2/inAppPurchases").body(body)
}

/// Changes one of the in app purchases v2.
///
/// `PATCH /v2/inAppPurchases/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-inAppPurchases-_id_)
pub fn update(
    id: impl Into<Id<InAppPurchaseV2>>,
    body: InAppPurchaseV2Update,
) -> Request<Document<InAppPurchaseV2>> {
    Request::new(Method::Patch, "/v2/inAppPurchases/{id}").path_and_body("id", id.into(), body)
}

/// Deletes one of the in app purchases v2.
///
/// `DELETE /v2/inAppPurchases/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-inAppPurchases-_id_)
pub fn delete(id: impl Into<Id<InAppPurchaseV2>>) -> Request<()> {
    Request::new(Method::Delete, "/v2/inAppPurchases/{id}").path("id", id.into())
}

/// Reads the app store review screenshot of one of the in app purchases v2.
///
/// `GET /v2/inAppPurchases/{id}/appStoreReviewScreenshot`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inAppPurchases-_id_-appStoreReviewScreenshot)
pub fn app_store_review_screenshot(
    id: impl Into<Id<InAppPurchaseV2>>,
) -> Request<
    Document<
        Option<in_app_purchase_app_store_review_screenshots::InAppPurchaseAppStoreReviewScreenshot>,
    >,
    AppStoreReviewScreenshotQuery,
> {
    Request::new(
        Method::Get,
        "/v2/inAppPurchases/{id}/appStoreReviewScreenshot",
    )
    .path("id", id.into())
}

/// Reads the content of one of the in app purchases v2.
///
/// `GET /v2/inAppPurchases/{id}/content`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inAppPurchases-_id_-content)
pub fn content(
    id: impl Into<Id<InAppPurchaseV2>>,
) -> Request<Document<Option<in_app_purchase_contents::InAppPurchaseContent>>, ContentQuery> {
    Request::new(Method::Get, "/v2/inAppPurchases/{id}/content").path("id", id.into())
}

/// Reads the iap price schedule of one of the in app purchases v2.
///
/// `GET /v2/inAppPurchases/{id}/iapPriceSchedule`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inAppPurchases-_id_-iapPriceSchedule)
pub fn iap_price_schedule(
    id: impl Into<Id<InAppPurchaseV2>>,
) -> Request<
    Document<Option<in_app_purchase_price_schedules::InAppPurchasePriceSchedule>>,
    IapPriceScheduleQuery,
> {
    Request::new(Method::Get, "/v2/inAppPurchases/{id}/iapPriceSchedule").path("id", id.into())
}

/// Reads the images of one of the in app purchases v2.
///
/// `GET /v2/inAppPurchases/{id}/images`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inAppPurchases-_id_-images)
pub fn images(
    id: impl Into<Id<InAppPurchaseV2>>,
) -> Request<Page<in_app_purchase_images::InAppPurchaseImage>, ImagesQuery> {
    Request::new(Method::Get, "/v2/inAppPurchases/{id}/images")
        .path("id", id.into())
        .limited(200)
}

/// Reads the in app purchase availability of one of the in app purchases v2.
///
/// `GET /v2/inAppPurchases/{id}/inAppPurchaseAvailability`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inAppPurchases-_id_-inAppPurchaseAvailability)
pub fn in_app_purchase_availability(
    id: impl Into<Id<InAppPurchaseV2>>,
) -> Request<
    Document<Option<in_app_purchase_availabilities::InAppPurchaseAvailability>>,
    InAppPurchaseAvailabilityQuery,
> {
    Request::new(
        Method::Get,
        "/v2/inAppPurchases/{id}/inAppPurchaseAvailability",
    )
    .path("id", id.into())
}

/// Reads the in app purchase localizations of one of the in app purchases v2.
///
/// `GET /v2/inAppPurchases/{id}/inAppPurchaseLocalizations`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inAppPurchases-_id_-inAppPurchaseLocalizations)
pub fn in_app_purchase_localizations(
    id: impl Into<Id<InAppPurchaseV2>>,
) -> Request<
    Page<in_app_purchase_localizations::InAppPurchaseLocalization>,
    InAppPurchaseLocalizationsQuery,
> {
    Request::new(
        Method::Get,
        "/v2/inAppPurchases/{id}/inAppPurchaseLocalizations",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the offer codes of one of the in app purchases v2.
///
/// `GET /v2/inAppPurchases/{id}/offerCodes`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inAppPurchases-_id_-offerCodes)
pub fn offer_codes(
    id: impl Into<Id<InAppPurchaseV2>>,
) -> Request<Page<in_app_purchase_offer_codes::InAppPurchaseOfferCode>, OfferCodesQuery> {
    Request::new(Method::Get, "/v2/inAppPurchases/{id}/offerCodes")
        .path("id", id.into())
        .limited(200)
}

/// Reads the price points of one of the in app purchases v2.
///
/// `GET /v2/inAppPurchases/{id}/pricePoints`
///
/// At most 8000 on a page.
///
/// The answer can also be had as text, with `csv`.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inAppPurchases-_id_-pricePoints)
pub fn price_points(
    id: impl Into<Id<InAppPurchaseV2>>,
) -> Request<Page<in_app_purchase_price_points::InAppPurchasePricePoint>, PricePointsQuery> {
    Request::new(Method::Get, "/v2/inAppPurchases/{id}/pricePoints")
        .path("id", id.into())
        .limited(8000)
}

/// Reads the promoted purchase of one of the in app purchases v2.
///
/// `GET /v2/inAppPurchases/{id}/promotedPurchase`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inAppPurchases-_id_-promotedPurchase)
pub fn promoted_purchase(
    id: impl Into<Id<InAppPurchaseV2>>,
) -> Request<Document<Option<promoted_purchases::PromotedPurchase>>, PromotedPurchaseQuery> {
    Request::new(Method::Get, "/v2/inAppPurchases/{id}/promotedPurchase").path("id", id.into())
}

/// Reads the versions of one of the in app purchases v2.
///
/// `GET /v2/inAppPurchases/{id}/versions`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inAppPurchases-_id_-versions)
pub fn versions(
    id: impl Into<Id<InAppPurchaseV2>>,
) -> Request<Page<in_app_purchase_versions::InAppPurchaseVersion>, VersionsQuery> {
    Request::new(Method::Get, "/v2/inAppPurchases/{id}/versions")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identity of the app store review screenshot of one of the in app purchases v2.
///
/// `GET /v2/inAppPurchases/{id}/relationships/appStoreReviewScreenshot`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inAppPurchases-_id_-relationships-appStoreReviewScreenshot)
pub fn app_store_review_screenshot_linkage(
    id: impl Into<Id<InAppPurchaseV2>>,
) -> Request<
    Linkage<in_app_purchase_app_store_review_screenshots::InAppPurchaseAppStoreReviewScreenshot>,
> {
    Request::new(
        Method::Get,
        "/v2/inAppPurchases/{id}/relationships/appStoreReviewScreenshot",
    )
    .path("id", id.into())
}

/// Reads the identity of the content of one of the in app purchases v2.
///
/// `GET /v2/inAppPurchases/{id}/relationships/content`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inAppPurchases-_id_-relationships-content)
pub fn content_linkage(
    id: impl Into<Id<InAppPurchaseV2>>,
) -> Request<Linkage<in_app_purchase_contents::InAppPurchaseContent>> {
    Request::new(Method::Get, "/v2/inAppPurchases/{id}/relationships/content").path("id", id.into())
}

/// Reads the identity of the iap price schedule of one of the in app purchases v2.
///
/// `GET /v2/inAppPurchases/{id}/relationships/iapPriceSchedule`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inAppPurchases-_id_-relationships-iapPriceSchedule)
pub fn iap_price_schedule_linkage(
    id: impl Into<Id<InAppPurchaseV2>>,
) -> Request<Linkage<in_app_purchase_price_schedules::InAppPurchasePriceSchedule>> {
    Request::new(
        Method::Get,
        "/v2/inAppPurchases/{id}/relationships/iapPriceSchedule",
    )
    .path("id", id.into())
}

/// Reads the identities of the images of one of the in app purchases v2.
///
/// `GET /v2/inAppPurchases/{id}/relationships/images`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inAppPurchases-_id_-relationships-images)
pub fn images_linkages(
    id: impl Into<Id<InAppPurchaseV2>>,
) -> Request<Linkages<in_app_purchase_images::InAppPurchaseImage>> {
    Request::new(Method::Get, "/v2/inAppPurchases/{id}/relationships/images")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identity of the in app purchase availability of one of the in app purchases v2.
///
/// `GET /v2/inAppPurchases/{id}/relationships/inAppPurchaseAvailability`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inAppPurchases-_id_-relationships-inAppPurchaseAvailability)
pub fn in_app_purchase_availability_linkage(
    id: impl Into<Id<InAppPurchaseV2>>,
) -> Request<Linkage<in_app_purchase_availabilities::InAppPurchaseAvailability>> {
    Request::new(
        Method::Get,
        "/v2/inAppPurchases/{id}/relationships/inAppPurchaseAvailability",
    )
    .path("id", id.into())
}

/// Reads the identities of the in app purchase localizations of one of the in app purchases v2.
///
/// `GET /v2/inAppPurchases/{id}/relationships/inAppPurchaseLocalizations`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inAppPurchases-_id_-relationships-inAppPurchaseLocalizations)
pub fn in_app_purchase_localizations_linkages(
    id: impl Into<Id<InAppPurchaseV2>>,
) -> Request<Linkages<in_app_purchase_localizations::InAppPurchaseLocalization>> {
    Request::new(
        Method::Get,
        "/v2/inAppPurchases/{id}/relationships/inAppPurchaseLocalizations",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the offer codes of one of the in app purchases v2.
///
/// `GET /v2/inAppPurchases/{id}/relationships/offerCodes`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inAppPurchases-_id_-relationships-offerCodes)
pub fn offer_codes_linkages(
    id: impl Into<Id<InAppPurchaseV2>>,
) -> Request<Linkages<in_app_purchase_offer_codes::InAppPurchaseOfferCode>> {
    Request::new(
        Method::Get,
        "/v2/inAppPurchases/{id}/relationships/offerCodes",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the price points of one of the in app purchases v2.
///
/// `GET /v2/inAppPurchases/{id}/relationships/pricePoints`
///
/// At most 8000 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inAppPurchases-_id_-relationships-pricePoints)
pub fn price_points_linkages(
    id: impl Into<Id<InAppPurchaseV2>>,
) -> Request<Linkages<in_app_purchase_price_points::InAppPurchasePricePoint>> {
    Request::new(
        Method::Get,
        "/v2/inAppPurchases/{id}/relationships/pricePoints",
    )
    .path("id", id.into())
    .limited(8000)
}

/// Reads the identity of the promoted purchase of one of the in app purchases v2.
///
/// `GET /v2/inAppPurchases/{id}/relationships/promotedPurchase`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inAppPurchases-_id_-relationships-promotedPurchase)
pub fn promoted_purchase_linkage(
    id: impl Into<Id<InAppPurchaseV2>>,
) -> Request<Linkage<promoted_purchases::PromotedPurchase>> {
    Request::new(
        Method::Get,
        "/v2/inAppPurchases/{id}/relationships/promotedPurchase",
    )
    .path("id", id.into())
}

/// Reads the identities of the versions of one of the in app purchases v2.
///
/// `GET /v2/inAppPurchases/{id}/relationships/versions`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inAppPurchases-_id_-relationships-versions)
pub fn versions_linkages(
    id: impl Into<Id<InAppPurchaseV2>>,
) -> Request<Linkages<in_app_purchase_versions::InAppPurchaseVersion>> {
    Request::new(
        Method::Get,
        "/v2/inAppPurchases/{id}/relationships/versions",
    )
    .path("id", id.into())
    .limited(200)
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = InAppPurchaseV2Joins;
}

/// The parameters of [`app_store_review_screenshot`](fn@app_store_review_screenshot).
pub enum AppStoreReviewScreenshotQuery {}
impl Query for AppStoreReviewScreenshotQuery {
    type Joins =
        in_app_purchase_app_store_review_screenshots::InAppPurchaseAppStoreReviewScreenshotJoins;
}

/// The parameters of [`content`](fn@content).
pub enum ContentQuery {}
impl Query for ContentQuery {
    type Joins = in_app_purchase_contents::InAppPurchaseContentJoins;
}

/// The parameters of [`iap_price_schedule`](fn@iap_price_schedule).
pub enum IapPriceScheduleQuery {}
impl Query for IapPriceScheduleQuery {
    type Joins = in_app_purchase_price_schedules::InAppPurchasePriceScheduleJoins;
}

/// The parameters of [`images`](fn@images).
pub enum ImagesQuery {}
impl Query for ImagesQuery {
    type Joins = in_app_purchase_images::InAppPurchaseImageJoins;
}

/// The parameters of [`in_app_purchase_availability`](fn@in_app_purchase_availability).
pub enum InAppPurchaseAvailabilityQuery {}
impl Query for InAppPurchaseAvailabilityQuery {
    type Joins = in_app_purchase_availabilities::InAppPurchaseAvailabilityJoins;
}

/// The parameters of [`in_app_purchase_localizations`](fn@in_app_purchase_localizations).
pub enum InAppPurchaseLocalizationsQuery {}
impl Query for InAppPurchaseLocalizationsQuery {
    type Joins = in_app_purchase_localizations::InAppPurchaseLocalizationJoins;
}

/// The parameters of [`offer_codes`](fn@offer_codes).
pub enum OfferCodesQuery {}
impl Query for OfferCodesQuery {
    type Joins = in_app_purchase_offer_codes::InAppPurchaseOfferCodeJoins;
}

impl Request<Page<in_app_purchase_offer_codes::InAppPurchaseOfferCode>, OfferCodesQuery> {
    /// Sets `filter[territory]`.
    pub fn filter_territory(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[territory]", values)
    }
}

/// The parameters of [`price_points`](fn@price_points).
pub enum PricePointsQuery {}
impl Query for PricePointsQuery {
    type Joins = in_app_purchase_price_points::InAppPurchasePricePointJoins;
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
}

/// The parameters of [`promoted_purchase`](fn@promoted_purchase).
pub enum PromotedPurchaseQuery {}
impl Query for PromotedPurchaseQuery {
    type Joins = promoted_purchases::PromotedPurchaseJoins;
}

/// The parameters of [`versions`](fn@versions).
pub enum VersionsQuery {}
impl Query for VersionsQuery {
    type Joins = in_app_purchase_versions::InAppPurchaseVersionJoins;
}

impl Request<Page<in_app_purchase_versions::InAppPurchaseVersion>, VersionsQuery> {
    /// Sets `filter[state]`.
    pub fn filter_state(
        self,
        values: impl IntoIterator<Item = in_app_purchase_versions::InAppPurchaseVersionState>,
    ) -> Self {
        self.list::<in_app_purchase_versions::InAppPurchaseVersionState, _>("filter[state]", values)
    }
}

/// A resource of the type `inAppPurchases`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InAppPurchaseV2 {
    /// Which one it is, among those of its type.
    pub id: Id<InAppPurchaseV2>,
    /// What it is.
    pub attributes: InAppPurchaseV2Attributes,
    /// What it is connected with.
    pub relationships: InAppPurchaseV2Relationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    InAppPurchaseV2,
    "inAppPurchases",
    attributes,
    relationships,
    links
);

/// The attributes of [`InAppPurchaseV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InAppPurchaseV2Attributes {
    /// `contentHosting`
    pub content_hosting: Option<bool>,
    /// `familySharable`
    pub family_sharable: Option<bool>,
    /// `inAppPurchaseType`
    pub in_app_purchase_type: Option<InAppPurchaseType>,
    /// `name`
    pub name: Option<String>,
    /// `productId`
    pub product_id: Option<String>,
    /// `reviewNote`
    pub review_note: Option<String>,
    /// `state`
    pub state: Option<InAppPurchaseState>,
}

impl Object for InAppPurchaseV2Attributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "contentHosting" => read_value(&mut self.content_hosting, map),
            "familySharable" => read_value(&mut self.family_sharable, map),
            "inAppPurchaseType" => read_value(&mut self.in_app_purchase_type, map),
            "name" => read_value(&mut self.name, map),
            "productId" => read_value(&mut self.product_id, map),
            "reviewNote" => read_value(&mut self.review_note, map),
            "state" => read_value(&mut self.state, map),
            _ => skip(map),
        }
    }
}

impl Member for InAppPurchaseV2Attributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("InAppPurchaseV2Attributes")
            .member("contentHosting", &self.content_hosting)
            .member("familySharable", &self.family_sharable)
            .member("inAppPurchaseType", &self.in_app_purchase_type)
            .member("name", &self.name)
            .member("productId", &self.product_id)
            .member("reviewNote", &self.review_note)
            .member("state", &self.state)
            .end()
    }
}
object!(InAppPurchaseV2Attributes);

/// The relationships of [`InAppPurchaseV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InAppPurchaseV2Relationships {
    /// `appStoreReviewScreenshot`
    pub app_store_review_screenshot:
        ToOne<in_app_purchase_app_store_review_screenshots::InAppPurchaseAppStoreReviewScreenshot>,
    /// `content`
    pub content: ToOne<in_app_purchase_contents::InAppPurchaseContent>,
    /// `iapPriceSchedule`
    pub iap_price_schedule: ToOne<in_app_purchase_price_schedules::InAppPurchasePriceSchedule>,
    /// `images`
    pub images: ToMany<in_app_purchase_images::InAppPurchaseImage>,
    /// `inAppPurchaseAvailability`
    pub in_app_purchase_availability:
        ToOne<in_app_purchase_availabilities::InAppPurchaseAvailability>,
    /// `inAppPurchaseLocalizations`
    pub in_app_purchase_localizations:
        ToMany<in_app_purchase_localizations::InAppPurchaseLocalization>,
    /// `offerCodes`
    pub offer_codes: ToMany<in_app_purchase_offer_codes::InAppPurchaseOfferCode>,
    /// `pricePoints`
    pub price_points: ToMany<in_app_purchase_price_points::InAppPurchasePricePoint>,
    /// `promotedPurchase`
    pub promoted_purchase: ToOne<promoted_purchases::PromotedPurchase>,
    /// `versions`
    pub versions: ToMany<in_app_purchase_versions::InAppPurchaseVersion>,
}

impl Object for InAppPurchaseV2Relationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "appStoreReviewScreenshot" => {
                read_relationship(&mut self.app_store_review_screenshot, map)
            }
            "content" => read_relationship(&mut self.content, map),
            "iapPriceSchedule" => read_relationship(&mut self.iap_price_schedule, map),
            "images" => read_relationship(&mut self.images, map),
            "inAppPurchaseAvailability" => {
                read_relationship(&mut self.in_app_purchase_availability, map)
            }
            "inAppPurchaseLocalizations" => {
                read_relationship(&mut self.in_app_purchase_localizations, map)
            }
            "offerCodes" => read_relationship(&mut self.offer_codes, map),
            "pricePoints" => read_relationship(&mut self.price_points, map),
            "promotedPurchase" => read_relationship(&mut self.promoted_purchase, map),
            "versions" => read_relationship(&mut self.versions, map),
            _ => skip(map),
        }
    }
}

impl Member for InAppPurchaseV2Relationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("InAppPurchaseV2Relationships")
            .relationship(
                "appStoreReviewScreenshot",
                &self.app_store_review_screenshot,
            )
            .relationship("content", &self.content)
            .relationship("iapPriceSchedule", &self.iap_price_schedule)
            .relationship("images", &self.images)
            .relationship(
                "inAppPurchaseAvailability",
                &self.in_app_purchase_availability,
            )
            .relationship(
                "inAppPurchaseLocalizations",
                &self.in_app_purchase_localizations,
            )
            .relationship("offerCodes", &self.offer_codes)
            .relationship("pricePoints", &self.price_points)
            .relationship("promotedPurchase", &self.promoted_purchase)
            .relationship("versions", &self.versions)
            .end()
    }
}
object!(InAppPurchaseV2Relationships);

/// Creates one `InAppPurchaseV2`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct InAppPurchaseV2Create(Body);

impl InAppPurchaseV2Create {
    /// With what is required.
    pub fn new(
        in_app_purchase_type: InAppPurchaseType,
        name: impl Into<String>,
        product_id: impl Into<String>,
        app: impl Into<Id<apps::App>>,
    ) -> Self {
        Self(
            Body::new("inAppPurchases")
                .with_attributes()
                .with_relationships()
                .attribute("inAppPurchaseType", in_app_purchase_type)
                .attribute("name", name.into())
                .attribute("productId", product_id.into())
                .to_one::<apps::App>("app", "apps", app.into()),
        )
    }

    /// Sets `familySharable`.
    pub fn family_sharable(self, family_sharable: bool) -> Self {
        Self(self.0.attribute("familySharable", family_sharable))
    }

    /// Sets `reviewNote`.
    pub fn review_note(self, review_note: impl Into<String>) -> Self {
        Self(self.0.attribute("reviewNote", review_note.into()))
    }

    /// Sends null for `familySharable`.
    pub fn clear_family_sharable(self) -> Self {
        Self(self.0.clear_attribute("familySharable"))
    }

    /// Sends null for `reviewNote`.
    pub fn clear_review_note(self) -> Self {
        Self(self.0.clear_attribute("reviewNote"))
    }
}
body!(InAppPurchaseV2Create);

/// Changes one `InAppPurchaseV2`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct InAppPurchaseV2Update(Body);

impl InAppPurchaseV2Update {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("inAppPurchases"))
    }

    /// Sets `familySharable`.
    pub fn family_sharable(self, family_sharable: bool) -> Self {
        Self(self.0.attribute("familySharable", family_sharable))
    }

    /// Sets `name`.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.attribute("name", name.into()))
    }

    /// Sets `reviewNote`.
    pub fn review_note(self, review_note: impl Into<String>) -> Self {
        Self(self.0.attribute("reviewNote", review_note.into()))
    }

    /// Sends null for `familySharable`.
    pub fn clear_family_sharable(self) -> Self {
        Self(self.0.clear_attribute("familySharable"))
    }

    /// Sends null for `name`.
    pub fn clear_name(self) -> Self {
        Self(self.0.clear_attribute("name"))
    }

    /// Sends null for `reviewNote`.
    pub fn clear_review_note(self) -> Self {
        Self(self.0.clear_attribute("reviewNote"))
    }
}
body!(InAppPurchaseV2Update, default);

/// What can be asked along with `InAppPurchaseV2`.
///
/// Fields can be chosen: `fields[inAppPurchaseAppStoreReviewScreenshots]`, `fields[inAppPurchaseAvailabilities]`, `fields[inAppPurchaseContents]`, `fields[inAppPurchaseImages]`, `fields[inAppPurchaseLocalizations]`, `fields[inAppPurchaseOfferCodes]`, `fields[inAppPurchasePricePoints]`, `fields[inAppPurchasePriceSchedules]`, `fields[inAppPurchaseVersions]`, `fields[inAppPurchases]`, `fields[promotedPurchases]`.
///
/// Can be included: `inAppPurchaseLocalizations`, `pricePoints`, `content`, `appStoreReviewScreenshot`, `promotedPurchase`, `iapPriceSchedule`, `inAppPurchaseAvailability`, `images`, `offerCodes`, `versions`.
pub enum InAppPurchaseV2Joins {}
joins!(
    InAppPurchaseV2Joins,
    include = InAppPurchaseV2Include,
    to_many = InAppPurchaseV2ToMany,
    fields = [
        in_app_purchase_app_store_review_screenshots::InAppPurchaseAppStoreReviewScreenshotField,
        in_app_purchase_availabilities::InAppPurchaseAvailabilityField,
        in_app_purchase_contents::InAppPurchaseContentField,
        in_app_purchase_images::InAppPurchaseImageField,
        in_app_purchase_localizations::InAppPurchaseLocalizationField,
        in_app_purchase_offer_codes::InAppPurchaseOfferCodeField,
        in_app_purchase_price_points::InAppPurchasePricePointField,
        in_app_purchase_price_schedules::InAppPurchasePriceScheduleField,
        in_app_purchase_versions::InAppPurchaseVersionField,
        InAppPurchaseV2Field,
        promoted_purchases::PromotedPurchaseField
    ]
);

names! {
    /// The fields that `fields[inAppPurchases]` can choose.
    pub enum InAppPurchaseV2Field {
        Name = "name",
        ProductId = "productId",
        InAppPurchaseType = "inAppPurchaseType",
        State = "state",
        ReviewNote = "reviewNote",
        FamilySharable = "familySharable",
        ContentHosting = "contentHosting",
        InAppPurchaseLocalizations = "inAppPurchaseLocalizations",
        PricePoints = "pricePoints",
        Content = "content",
        AppStoreReviewScreenshot = "appStoreReviewScreenshot",
        PromotedPurchase = "promotedPurchase",
        IapPriceSchedule = "iapPriceSchedule",
        InAppPurchaseAvailability = "inAppPurchaseAvailability",
        Images = "images",
        OfferCodes = "offerCodes",
        Versions = "versions",
    }
}

impl Field for InAppPurchaseV2Field {
    const PARAMETER: &'static str = "fields[inAppPurchases]";
}

names! {
    /// What can be included with `InAppPurchaseV2`.
    pub enum InAppPurchaseV2Include {
        InAppPurchaseLocalizations = "inAppPurchaseLocalizations",
        PricePoints = "pricePoints",
        Content = "content",
        AppStoreReviewScreenshot = "appStoreReviewScreenshot",
        PromotedPurchase = "promotedPurchase",
        IapPriceSchedule = "iapPriceSchedule",
        InAppPurchaseAvailability = "inAppPurchaseAvailability",
        Images = "images",
        OfferCodes = "offerCodes",
        Versions = "versions",
    }
}

names! {
    /// Relationships of `InAppPurchaseV2` of which a limited number can be included.
    ///
    /// At most 50 of `images`, `inAppPurchaseLocalizations`, `offerCodes`, `versions`.
    ///
    /// At most 8000 of `pricePoints`.
    pub enum InAppPurchaseV2ToMany {
        Images = "images",
        InAppPurchaseLocalizations = "inAppPurchaseLocalizations",
        OfferCodes = "offerCodes",
        PricePoints = "pricePoints",
        Versions = "versions",
    }
}

impl Limited for InAppPurchaseV2ToMany {
    fn maximum(self) -> u32 {
        match self {
            Self::Images => 50,
            Self::InAppPurchaseLocalizations => 50,
            Self::OfferCodes => 50,
            Self::PricePoints => 8000,
            Self::Versions => 50,
        }
    }
}
