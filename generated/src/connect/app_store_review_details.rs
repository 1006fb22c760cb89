// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! App store review details: `/v1/appStoreReviewDetails`.

use super::{app_store_review_attachments, app_store_versions};
use crate::runtime::emit::*;

/// Reads one of the app store review details.
///
/// `GET /v1/appStoreReviewDetails/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreReviewDetails-_id_)
pub fn get(
    id: impl Into<Id<AppStoreReviewDetail>>,
) -> Request<Document<AppStoreReviewDetail>, GetQuery> {
    Request::new(Method::Get, "/v1/appStoreReviewDetails/{id}").path("id", id.into())
}

/// Creates one of the app store review details.
///
/// `POST /v1/appStoreReviewDetails`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appStoreReviewDetails)
pub fn create(body: AppStoreReviewDetailCreate) -> Request<Document<AppStoreReviewDetail>> {
    Request::new(Method::Post, "/v1/appStoreReviewDetails").body(body)
}

/// Changes one of the app store review details.
///
/// `PATCH /v1/appStoreReviewDetails/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appStoreReviewDetails-_id_)
pub fn update(
    id: impl Into<Id<AppStoreReviewDetail>>,
    body: AppStoreReviewDetailUpdate,
) -> Request<Document<AppStoreReviewDetail>> {
    Request::new(Method::Patch, "/v1/appStoreReviewDetails/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Reads the app store review attachments of one of the app store review details.
///
/// `GET /v1/appStoreReviewDetails/{id}/appStoreReviewAttachments`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreReviewDetails-_id_-appStoreReviewAttachments)
pub fn app_store_review_attachments(
    id: impl Into<Id<AppStoreReviewDetail>>,
) -> Request<
    Page<app_store_review_attachments::AppStoreReviewAttachment>,
    AppStoreReviewAttachmentsQuery,
> {
    Request::new(
        Method::Get,
        "/v1/appStoreReviewDetails/{id}/appStoreReviewAttachments",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the app store review attachments of one of the app store review details.
///
/// `GET /v1/appStoreReviewDetails/{id}/relationships/appStoreReviewAttachments`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreReviewDetails-_id_-relationships-appStoreReviewAttachments)
pub fn app_store_review_attachments_linkages(
    id: impl Into<Id<AppStoreReviewDetail>>,
) -> Request<Linkages<app_store_review_attachments::AppStoreReviewAttachment>> {
    Request::new(
        Method::Get,
        "/v1/appStoreReviewDetails/{id}/relationships/appStoreReviewAttachments",
    )
    .path("id", id.into())
    .limited(200)
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = AppStoreReviewDetailJoins;
}

/// The parameters of [`app_store_review_attachments`](fn@app_store_review_attachments).
pub enum AppStoreReviewAttachmentsQuery {}
impl Query for AppStoreReviewAttachmentsQuery {
    type Joins = app_store_review_attachments::AppStoreReviewAttachmentJoins;
}

/// A resource of the type `appStoreReviewDetails`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppStoreReviewDetail {
    /// Which one it is, among those of its type.
    pub id: Id<AppStoreReviewDetail>,
    /// What it is.
    pub attributes: AppStoreReviewDetailAttributes,
    /// What it is connected with.
    pub relationships: AppStoreReviewDetailRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    AppStoreReviewDetail,
    "appStoreReviewDetails",
    attributes,
    relationships,
    links
);

/// The attributes of [`AppStoreReviewDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppStoreReviewDetailAttributes {
    /// `contactEmail`
    pub contact_email: Option<String>,
    /// `contactFirstName`
    pub contact_first_name: Option<String>,
    /// `contactLastName`
    pub contact_last_name: Option<String>,
    /// `contactPhone`
    pub contact_phone: Option<String>,
    /// `demoAccountName`
    pub demo_account_name: Option<String>,
    /// `demoAccountPassword`
    pub demo_account_password: Option<String>,
    /// `demoAccountRequired`
    pub demo_account_required: Option<bool>,
    /// `notes`
    pub notes: Option<String>,
}

impl Object for AppStoreReviewDetailAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "contactEmail" => read_value(&mut self.contact_email, map),
            "contactFirstName" => read_value(&mut self.contact_first_name, map),
            "contactLastName" => read_value(&mut self.contact_last_name, map),
            "contactPhone" => read_value(&mut self.contact_phone, map),
            "demoAccountName" => read_value(&mut self.demo_account_name, map),
            "demoAccountPassword" => read_value(&mut self.demo_account_password, map),
            "demoAccountRequired" => read_value(&mut self.demo_account_required, map),
            "notes" => read_value(&mut self.notes, map),
            _ => skip(map),
        }
    }
}

impl Member for AppStoreReviewDetailAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppStoreReviewDetailAttributes")
            .member("contactEmail", &self.contact_email)
            .member("contactFirstName", &self.contact_first_name)
            .member("contactLastName", &self.contact_last_name)
            .member("contactPhone", &self.contact_phone)
            .member("demoAccountName", &self.demo_account_name)
            .member("demoAccountPassword", &self.demo_account_password)
            .member("demoAccountRequired", &self.demo_account_required)
            .member("notes", &self.notes)
            .end()
    }
}
object!(AppStoreReviewDetailAttributes);

/// The relationships of [`AppStoreReviewDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppStoreReviewDetailRelationships {
    /// `appStoreReviewAttachments`
    pub app_store_review_attachments:
        ToMany<app_store_review_attachments::AppStoreReviewAttachment>,
    /// `appStoreVersion`
    pub app_store_version: ToOne<app_store_versions::AppStoreVersion>,
}

impl Object for AppStoreReviewDetailRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "appStoreReviewAttachments" => {
                read_relationship(&mut self.app_store_review_attachments, map)
            }
            "appStoreVersion" => read_relationship(&mut self.app_store_version, map),
            _ => skip(map),
        }
    }
}

impl Member for AppStoreReviewDetailRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppStoreReviewDetailRelationships")
            .relationship(
                "appStoreReviewAttachments",
                &self.app_store_review_attachments,
            )
            .relationship("appStoreVersion", &self.app_store_version)
            .end()
    }
}
object!(AppStoreReviewDetailRelationships);

/// Creates one `AppStoreReviewDetail`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppStoreReviewDetailCreate(Body);

impl AppStoreReviewDetailCreate {
    /// With what is required.
    pub fn new(app_store_version: impl Into<Id<app_store_versions::AppStoreVersion>>) -> Self {
        Self(
            Body::new("appStoreReviewDetails")
                .with_relationships()
                .to_one::<app_store_versions::AppStoreVersion>(
                "appStoreVersion",
                "appStoreVersions",
                app_store_version.into(),
            ),
        )
    }

    /// Sets `contactEmail`.
    pub fn contact_email(self, contact_email: impl Into<String>) -> Self {
        Self(self.0.attribute("contactEmail", contact_email.into()))
    }

    /// Sets `contactFirstName`.
    pub fn contact_first_name(self, contact_first_name: impl Into<String>) -> Self {
        Self(
            self.0
                .attribute("contactFirstName", contact_first_name.into()),
        )
    }

    /// Sets `contactLastName`.
    pub fn contact_last_name(self, contact_last_name: impl Into<String>) -> Self {
        Self(
            self.0
                .attribute("contactLastName", contact_last_name.into()),
        )
    }

    /// Sets `contactPhone`.
    pub fn contact_phone(self, contact_phone: impl Into<String>) -> Self {
        Self(self.0.attribute("contactPhone", contact_phone.into()))
    }

    /// Sets `demoAccountName`.
    pub fn demo_account_name(self, demo_account_name: impl Into<String>) -> Self {
        Self(
            self.0
                .attribute("demoAccountName", demo_account_name.into()),
        )
    }

    /// Sets `demoAccountPassword`.
    pub fn demo_account_password(self, demo_account_password: impl Into<String>) -> Self {
        Self(
            self.0
                .attribute("demoAccountPassword", demo_account_password.into()),
        )
    }

    /// Sets `demoAccountRequired`.
    pub fn demo_account_required(self, demo_account_required: bool) -> Self {
        Self(
            self.0
                .attribute("demoAccountRequired", demo_account_required),
        )
    }

    /// Sets `notes`.
    pub fn notes(self, notes: impl Into<String>) -> Self {
        Self(self.0.attribute("notes", notes.into()))
    }

    /// Sends null for `contactEmail`.
    pub fn clear_contact_email(self) -> Self {
        Self(self.0.clear_attribute("contactEmail"))
    }

    /// Sends null for `contactFirstName`.
    pub fn clear_contact_first_name(self) -> Self {
        Self(self.0.clear_attribute("contactFirstName"))
    }

    /// Sends null for `contactLastName`.
    pub fn clear_contact_last_name(self) -> Self {
        Self(self.0.clear_attribute("contactLastName"))
    }

    /// Sends null for `contactPhone`.
    pub fn clear_contact_phone(self) -> Self {
        Self(self.0.clear_attribute("contactPhone"))
    }

    /// Sends null for `demoAccountName`.
    pub fn clear_demo_account_name(self) -> Self {
        Self(self.0.clear_attribute("demoAccountName"))
    }

    /// Sends null for `demoAccountPassword`.
    pub fn clear_demo_account_password(self) -> Self {
        Self(self.0.clear_attribute("demoAccountPassword"))
    }

    /// Sends null for `demoAccountRequired`.
    pub fn clear_demo_account_required(self) -> Self {
        Self(self.0.clear_attribute("demoAccountRequired"))
    }

    /// Sends null for `notes`.
    pub fn clear_notes(self) -> Self {
        Self(self.0.clear_attribute("notes"))
    }
}
body!(AppStoreReviewDetailCreate);

/// Changes one `AppStoreReviewDetail`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppStoreReviewDetailUpdate(Body);

impl AppStoreReviewDetailUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("appStoreReviewDetails"))
    }

    /// Sets `contactEmail`.
    pub fn contact_email(self, contact_email: impl Into<String>) -> Self {
        Self(self.0.attribute("contactEmail", contact_email.into()))
    }

    /// Sets `contactFirstName`.
    pub fn contact_first_name(self, contact_first_name: impl Into<String>) -> Self {
        Self(
            self.0
                .attribute("contactFirstName", contact_first_name.into()),
        )
    }

    /// Sets `contactLastName`.
    pub fn contact_last_name(self, contact_last_name: impl Into<String>) -> Self {
        Self(
            self.0
                .attribute("contactLastName", contact_last_name.into()),
        )
    }

    /// Sets `contactPhone`.
    pub fn contact_phone(self, contact_phone: impl Into<String>) -> Self {
        Self(self.0.attribute("contactPhone", contact_phone.into()))
    }

    /// Sets `demoAccountName`.
    pub fn demo_account_name(self, demo_account_name: impl Into<String>) -> Self {
        Self(
            self.0
                .attribute("demoAccountName", demo_account_name.into()),
        )
    }

    /// Sets `demoAccountPassword`.
    pub fn demo_account_password(self, demo_account_password: impl Into<String>) -> Self {
        Self(
            self.0
                .attribute("demoAccountPassword", demo_account_password.into()),
        )
    }

    /// Sets `demoAccountRequired`.
    pub fn demo_account_required(self, demo_account_required: bool) -> Self {
        Self(
            self.0
                .attribute("demoAccountRequired", demo_account_required),
        )
    }

    /// Sets `notes`.
    pub fn notes(self, notes: impl Into<String>) -> Self {
        Self(self.0.attribute("notes", notes.into()))
    }

    /// Sends null for `contactEmail`.
    pub fn clear_contact_email(self) -> Self {
        Self(self.0.clear_attribute("contactEmail"))
    }

    /// Sends null for `contactFirstName`.
    pub fn clear_contact_first_name(self) -> Self {
        Self(self.0.clear_attribute("contactFirstName"))
    }

    /// Sends null for `contactLastName`.
    pub fn clear_contact_last_name(self) -> Self {
        Self(self.0.clear_attribute("contactLastName"))
    }

    /// Sends null for `contactPhone`.
    pub fn clear_contact_phone(self) -> Self {
        Self(self.0.clear_attribute("contactPhone"))
    }

    /// Sends null for `demoAccountName`.
    pub fn clear_demo_account_name(self) -> Self {
        Self(self.0.clear_attribute("demoAccountName"))
    }

    /// Sends null for `demoAccountPassword`.
    pub fn clear_demo_account_password(self) -> Self {
        Self(self.0.clear_attribute("demoAccountPassword"))
    }

    /// Sends null for `demoAccountRequired`.
    pub fn clear_demo_account_required(self) -> Self {
        Self(self.0.clear_attribute("demoAccountRequired"))
    }

    /// Sends null for `notes`.
    pub fn clear_notes(self) -> Self {
        Self(self.0.clear_attribute("notes"))
    }
}
body!(AppStoreReviewDetailUpdate, default);

/// What can be asked along with `AppStoreReviewDetail`.
///
/// Fields can be chosen: `fields[appStoreReviewAttachments]`, `fields[appStoreReviewDetails]`, `fields[appStoreVersions]`.
///
/// Can be included: `appStoreVersion`, `appStoreReviewAttachments`.
pub enum AppStoreReviewDetailJoins {}
joins!(
    AppStoreReviewDetailJoins,
    include = AppStoreReviewDetailInclude,
    to_many = AppStoreReviewDetailToMany,
    fields = [
        app_store_review_attachments::AppStoreReviewAttachmentField,
        AppStoreReviewDetailField,
        app_store_versions::AppStoreVersionField
    ]
);

names! {
    /// The fields that `fields[appStoreReviewDetails]` can choose.
    pub enum AppStoreReviewDetailField {
        ContactFirstName = "contactFirstName",
        ContactLastName = "contactLastName",
        ContactPhone = "contactPhone",
        ContactEmail = "contactEmail",
        DemoAccountName = "demoAccountName",
        DemoAccountPassword = "demoAccountPassword",
        DemoAccountRequired = "demoAccountRequired",
        Notes = "notes",
        AppStoreVersion = "appStoreVersion",
        AppStoreReviewAttachments = "appStoreReviewAttachments",
    }
}

impl Field for AppStoreReviewDetailField {
    const PARAMETER: &'static str = "fields[appStoreReviewDetails]";
}

names! {
    /// What can be included with `AppStoreReviewDetail`.
    pub enum AppStoreReviewDetailInclude {
        AppStoreVersion = "appStoreVersion",
        AppStoreReviewAttachments = "appStoreReviewAttachments",
    }
}

names! {
    /// Relationships of `AppStoreReviewDetail` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum AppStoreReviewDetailToMany {
        AppStoreReviewAttachments = "appStoreReviewAttachments",
    }
}

impl Limited for AppStoreReviewDetailToMany {
    fn maximum(self) -> u32 {
        50
    }
}
