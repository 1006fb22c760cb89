// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Customer reviews: `/v1/customerReviews`.

use super::{TerritoryCode, customer_review_responses, territories};
use crate::runtime::emit::*;

/// Reads one of the customer reviews.
///
/// `GET /v1/customerReviews/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-customerReviews-_id_)
pub fn get(id: impl Into<Id<CustomerReview>>) -> Request<Document<CustomerReview>, GetQuery> {
    Request::new(Method::Get, "/v1/customerReviews/{id}").path("id", id.into())
}

/// Reads the response of one of the customer reviews.
///
/// `GET /v1/customerReviews/{id}/response`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-customerReviews-_id_-response)
pub fn response(
    id: impl Into<Id<CustomerReview>>,
) -> Request<Document<Option<customer_review_responses::CustomerReviewResponseV1>>, ResponseQuery> {
    Request::new(Method::Get, "/v1/customerReviews/{id}/response").path("id", id.into())
}

/// Reads the identity of the response of one of the customer reviews.
///
/// `GET /v1/customerReviews/{id}/relationships/response`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-customerReviews-_id_-relationships-response)
pub fn response_linkage(
    id: impl Into<Id<CustomerReview>>,
) -> Request<Linkage<customer_review_responses::CustomerReviewResponseV1>> {
    Request::new(
        Method::Get,
        "/v1/customerReviews/{id}/relationships/response",
    )
    .path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = CustomerReviewJoins;
}

/// The parameters of [`response`](fn@response).
pub enum ResponseQuery {}
impl Query for ResponseQuery {
    type Joins = customer_review_responses::CustomerReviewResponseV1Joins;
}

/// A resource of the type `customerReviews`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerReview {
    /// Which one it is, among those of its type.
    pub id: Id<CustomerReview>,
    /// What it is.
    pub attributes: CustomerReviewAttributes,
    /// What it is connected with.
    pub relationships: CustomerReviewRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    CustomerReview,
    "customerReviews",
    attributes,
    relationships,
    links
);

/// The attributes of [`CustomerReview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerReviewAttributes {
    /// `body`
    pub body: Option<String>,
    /// `createdDate`
    pub created_date: Option<DateTime>,
    /// `rating`
    pub rating: Option<i64>,
    /// `reviewerNickname`
    pub reviewer_nickname: Option<String>,
    /// `territory`
    pub territory: Option<TerritoryCode>,
    /// `title`
    pub title: Option<String>,
}

impl Object for CustomerReviewAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "body" => read_value(&mut self.body, map),
            "createdDate" => read_value(&mut self.created_date, map),
            "rating" => read_value(&mut self.rating, map),
            "reviewerNickname" => read_value(&mut self.reviewer_nickname, map),
            "territory" => read_value(&mut self.territory, map),
            "title" => read_value(&mut self.title, map),
            _ => skip(map),
        }
    }
}

impl Member for CustomerReviewAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("CustomerReviewAttributes")
            .member("body", &self.body)
            .member("createdDate", &self.created_date)
            .member("rating", &self.rating)
            .member("reviewerNickname", &self.reviewer_nickname)
            .member("territory", &self.territory)
            .member("title", &self.title)
            .end()
    }
}
object!(CustomerReviewAttributes);

/// The relationships of [`CustomerReview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerReviewRelationships {
    /// `response`
    pub response: ToOne<customer_review_responses::CustomerReviewResponseV1>,
    /// `reviewTerritory`
    pub review_territory: ToOne<territories::Territory>,
}

impl Object for CustomerReviewRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "response" => read_relationship(&mut self.response, map),
            "reviewTerritory" => read_relationship(&mut self.review_territory, map),
            _ => skip(map),
        }
    }
}

impl Member for CustomerReviewRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("CustomerReviewRelationships")
            .relationship("response", &self.response)
            .relationship("reviewTerritory", &self.review_territory)
            .end()
    }
}
object!(CustomerReviewRelationships);

/// What can be asked along with `CustomerReview`.
///
/// Fields can be chosen: `fields[customerReviewResponses]`, `fields[customerReviews]`, `fields[territories]`.
///
/// Can be included: `response`, `reviewTerritory`.
pub enum CustomerReviewJoins {}
joins!(
    CustomerReviewJoins,
    include = CustomerReviewInclude,
    to_many = Never,
    fields = [
        customer_review_responses::CustomerReviewResponseV1Field,
        CustomerReviewField,
        territories::TerritoryField
    ]
);

names! {
    /// The fields that `fields[customerReviews]` can choose.
    pub enum CustomerReviewField {
        Rating = "rating",
        Title = "title",
        Body = "body",
        ReviewerNickname = "reviewerNickname",
        CreatedDate = "createdDate",
        Territory = "territory",
        Response = "response",
        ReviewTerritory = "reviewTerritory",
    }
}

impl Field for CustomerReviewField {
    const PARAMETER: &'static str = "fields[customerReviews]";
}

names! {
    /// What can be included with `CustomerReview`.
    pub enum CustomerReviewInclude {
        Response = "response",
        ReviewTerritory = "reviewTerritory",
    }
}
