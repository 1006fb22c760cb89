// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! App encryption declarations: `/v1/appEncryptionDeclarations`.

use super::{
    AppEncryptionDeclarationState, Platform, app_encryption_declaration_documents, apps, builds,
};
use crate::runtime::emit::*;

/// Lists app encryption declarations.
///
/// `GET /v1/appEncryptionDeclarations`
///
/// At most 200 on a page.
///
/// `fields[apps]` is deprecated.
///
/// `fields[builds]` is deprecated.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appEncryptionDeclarations)
pub fn list() -> Request<Page<AppEncryptionDeclaration>, ListQuery> {
    Request::new(Method::Get, "/v1/appEncryptionDeclarations").limited(200)
}

/// Reads one of the app encryption declarations.
///
/// `GET /v1/appEncryptionDeclarations/{id}`
///
/// `fields[apps]` is deprecated.
///
/// `fields[builds]` is deprecated.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appEncryptionDeclarations-_id_)
pub fn get(
    id: impl Into<Id<AppEncryptionDeclaration>>,
) -> Request<Document<AppEncryptionDeclaration>, GetQuery> {
    Request::new(Method::Get, "/v1/appEncryptionDeclarations/{id}").path("id", id.into())
}

/// Creates one of the app encryption declarations.
///
/// `POST /v1/appEncryptionDeclarations`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appEncryptionDeclarations)
pub fn create(body: AppEncryptionDeclarationCreate) -> Request<Document<AppEncryptionDeclaration>> {
    Request::new(Method::Post, "/v1/appEncryptionDeclarations").body(body)
}

/// Reads the app of one of the app encryption declarations.
///
/// `GET /v1/appEncryptionDeclarations/{id}/app`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appEncryptionDeclarations-_id_-app)
#[deprecated]
pub fn app(
    id: impl Into<Id<AppEncryptionDeclaration>>,
) -> Request<Document<Option<apps::App>>, AppQuery> {
    Request::new(Method::Get, "/v1/appEncryptionDeclarations/{id}/app").path("id", id.into())
}

/// Reads the app encryption declaration document of one of the app encryption declarations.
///
/// `GET /v1/appEncryptionDeclarations/{id}/appEncryptionDeclarationDocument`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appEncryptionDeclarations-_id_-appEncryptionDeclarationDocument)
pub fn app_encryption_declaration_document(
    id: impl Into<Id<AppEncryptionDeclaration>>,
) -> Request<
    Document<Option<app_encryption_declaration_documents::AppEncryptionDeclarationDocument>>,
    AppEncryptionDeclarationDocumentQuery,
> {
    Request::new(
        Method::Get,
        "/v1/appEncryptionDeclarations/{id}/appEncryptionDeclarationDocument",
    )
    .path("id", id.into())
}

/// Reads the identity of the app of one of the app encryption declarations.
///
/// `GET /v1/appEncryptionDeclarations/{id}/relationships/app`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appEncryptionDeclarations-_id_-relationships-app)
#[deprecated]
pub fn app_linkage(id: impl Into<Id<AppEncryptionDeclaration>>) -> Request<Linkage<apps::App>> {
    Request::new(
        Method::Get,
        "/v1/appEncryptionDeclarations/{id}/relationships/app",
    )
    .path("id", id.into())
}

/// Reads the identity of the app encryption declaration document of one of the app encryption declarations.
///
/// `GET /v1/appEncryptionDeclarations/{id}/relationships/appEncryptionDeclarationDocument`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appEncryptionDeclarations-_id_-relationships-appEncryptionDeclarationDocument)
pub fn app_encryption_declaration_document_linkage(
    id: impl Into<Id<AppEncryptionDeclaration>>,
) -> Request<Linkage<app_encryption_declaration_documents::AppEncryptionDeclarationDocument>> {
    Request::new(
        Method::Get,
        "/v1/appEncryptionDeclarations/{id}/relationships/appEncryptionDeclarationDocument",
    )
    .path("id", id.into())
}

/// Adds to the builds of one of the app encryption declarations.
///
/// `POST /v1/appEncryptionDeclarations/{id}/relationships/builds`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appEncryptionDeclarations-_id_-relationships-builds)
#[deprecated]
pub fn add_builds(
    id: impl Into<Id<AppEncryptionDeclaration>>,
    builds: impl IntoIterator<Item = impl Into<Id<builds::Build>>>,
) -> Request<()> {
    Request::new(
        Method::Post,
        "/v1/appEncryptionDeclarations/{id}/relationships/builds",
    )
    .path("id", id.into())
    .linkages::<builds::Build, _>("builds", builds)
}

/// The parameters of [`list`](fn@list).
pub enum ListQuery {}
impl Query for ListQuery {
    type Joins = AppEncryptionDeclarationJoins;
}

impl Request<Page<AppEncryptionDeclaration>, ListQuery> {
    /// Sets `filter[platform]`.
    #[deprecated]
    pub fn filter_platform(self, values: impl IntoIterator<Item = Platform>) -> Self {
        self.list::<Platform, _>("filter[platform]", values)
    }

    /// Sets `filter[app]`.
    pub fn filter_app(self, values: impl IntoIterator<Item = impl Into<Id<apps::App>>>) -> Self {
        self.list::<Id<apps::App>, _>("filter[app]", values)
    }

    /// Sets `filter[builds]`.
    pub fn filter_builds(
        self,
        values: impl IntoIterator<Item = impl Into<Id<builds::Build>>>,
    ) -> Self {
        self.list::<Id<builds::Build>, _>("filter[builds]", values)
    }
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = AppEncryptionDeclarationJoins;
}

/// The parameters of [`app`](fn@app).
pub enum AppQuery {}
impl Query for AppQuery {
    type Joins = Only<apps::AppField>;
}

/// The parameters of [`app_encryption_declaration_document`](fn@app_encryption_declaration_document).
pub enum AppEncryptionDeclarationDocumentQuery {}
impl Query for AppEncryptionDeclarationDocumentQuery {
    type Joins = Only<app_encryption_declaration_documents::AppEncryptionDeclarationDocumentField>;
}

/// A resource of the type `appEncryptionDeclarations`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppEncryptionDeclaration {
    /// Which one it is, among those of its type.
    pub id: Id<AppEncryptionDeclaration>,
    /// What it is.
    pub attributes: AppEncryptionDeclarationAttributes,
    /// What it is connected with.
    pub relationships: AppEncryptionDeclarationRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    AppEncryptionDeclaration,
    "appEncryptionDeclarations",
    attributes,
    relationships,
    links
);

/// The attributes of [`AppEncryptionDeclaration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppEncryptionDeclarationAttributes {
    /// `appDescription`
    pub app_description: Option<String>,
    /// `appEncryptionDeclarationState`
    pub app_encryption_declaration_state: Option<AppEncryptionDeclarationState>,
    /// `availableOnFrenchStore`
    pub available_on_french_store: Option<bool>,
    /// `codeValue`
    pub code_value: Option<String>,
    /// `containsProprietaryCryptography`
    pub contains_proprietary_cryptography: Option<bool>,
    /// `containsThirdPartyCryptography`
    pub contains_third_party_cryptography: Option<bool>,
    /// `createdDate`
    pub created_date: Option<DateTime>,
    /// `documentName`
    #[deprecated]
    pub document_name: Option<String>,
    /// `documentType`
    #[deprecated]
    pub document_type: Option<String>,
    /// `documentUrl`
    #[deprecated]
    pub document_url: Option<String>,
    /// `exempt`
    pub exempt: Option<bool>,
    /// `platform`
    #[deprecated]
    pub platform: Option<Platform>,
    /// `uploadedDate`
    #[deprecated]
    pub uploaded_date: Option<DateTime>,
    /// `usesEncryption`
    #[deprecated]
    pub uses_encryption: Option<bool>,
}

impl Object for AppEncryptionDeclarationAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "appDescription" => read_value(&mut self.app_description, map),
            "appEncryptionDeclarationState" => {
                read_value(&mut self.app_encryption_declaration_state, map)
            }
            "availableOnFrenchStore" => read_value(&mut self.available_on_french_store, map),
            "codeValue" => read_value(&mut self.code_value, map),
            "containsProprietaryCryptography" => {
                read_value(&mut self.contains_proprietary_cryptography, map)
            }
            "containsThirdPartyCryptography" => {
                read_value(&mut self.contains_third_party_cryptography, map)
            }
            "createdDate" => read_value(&mut self.created_date, map),
            "documentName" => read_value(&mut self.document_name, map),
            "documentType" => read_value(&mut self.document_type, map),
            "documentUrl" => read_value(&mut self.document_url, map),
            "exempt" => read_value(&mut self.exempt, map),
            "platform" => read_value(&mut self.platform, map),
            "uploadedDate" => read_value(&mut self.uploaded_date, map),
            "usesEncryption" => read_value(&mut self.uses_encryption, map),
            _ => skip(map),
        }
    }
}

impl Member for AppEncryptionDeclarationAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppEncryptionDeclarationAttributes")
            .member("appDescription", &self.app_description)
            .member(
                "appEncryptionDeclarationState",
                &self.app_encryption_declaration_state,
            )
            .member("availableOnFrenchStore", &self.available_on_french_store)
            .member("codeValue", &self.code_value)
            .member(
                "containsProprietaryCryptography",
                &self.contains_proprietary_cryptography,
            )
            .member(
                "containsThirdPartyCryptography",
                &self.contains_third_party_cryptography,
            )
            .member("createdDate", &self.created_date)
            .member("documentName", &self.document_name)
            .member("documentType", &self.document_type)
            .member("documentUrl", &self.document_url)
            .member("exempt", &self.exempt)
            .member("platform", &self.platform)
            .member("uploadedDate", &self.uploaded_date)
            .member("usesEncryption", &self.uses_encryption)
            .end()
    }
}
object!(AppEncryptionDeclarationAttributes);

/// The relationships of [`AppEncryptionDeclaration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppEncryptionDeclarationRelationships {
    /// `app`
    #[deprecated]
    pub app: ToOne<apps::App>,
    /// `appEncryptionDeclarationDocument`
    pub app_encryption_declaration_document:
        ToOne<app_encryption_declaration_documents::AppEncryptionDeclarationDocument>,
    /// `builds`
    #[deprecated]
    pub builds: ToMany<builds::Build>,
}

impl Object for AppEncryptionDeclarationRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "app" => read_relationship(&mut self.app, map),
            "appEncryptionDeclarationDocument" => {
                read_relationship(&mut self.app_encryption_declaration_document, map)
            }
            "builds" => read_relationship(&mut self.builds, map),
            _ => skip(map),
        }
    }
}

impl Member for AppEncryptionDeclarationRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppEncryptionDeclarationRelationships")
            .relationship("app", &self.app)
            .relationship(
                "appEncryptionDeclarationDocument",
                &self.app_encryption_declaration_document,
            )
            .relationship("builds", &self.builds)
            .end()
    }
}
object!(AppEncryptionDeclarationRelationships);

/// Creates one `AppEncryptionDeclaration`; what is not set is not sent.
///
/// `app` is deprecated.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppEncryptionDeclarationCreate(Body);

impl AppEncryptionDeclarationCreate {
    /// With what is required.
    pub fn new(
        app_description: impl Into<String>,
        available_on_french_store: bool,
        contains_proprietary_cryptography: bool,
        contains_third_party_cryptography: bool,
        app: impl Into<Id<apps::App>>,
    ) -> Self {
        Self(
            Body::new("appEncryptionDeclarations")
                .with_attributes()
                .with_relationships()
                .attribute("appDescription", app_description.into())
                .attribute("availableOnFrenchStore", available_on_french_store)
                .attribute(
                    "containsProprietaryCryptography",
                    contains_proprietary_cryptography,
                )
                .attribute(
                    "containsThirdPartyCryptography",
                    contains_third_party_cryptography,
                )
                .to_one::<apps::App>("app", "apps", app.into()),
        )
    }
}
body!(AppEncryptionDeclarationCreate);

/// What can be asked along with `AppEncryptionDeclaration`.
///
/// Fields can be chosen: `fields[appEncryptionDeclarationDocuments]`, `fields[appEncryptionDeclarations]`, `fields[apps]`, `fields[builds]`.
///
/// Can be included: `app`, `builds`, `appEncryptionDeclarationDocument`.
pub enum AppEncryptionDeclarationJoins {}
joins!(
    AppEncryptionDeclarationJoins,
    include = AppEncryptionDeclarationInclude,
    to_many = AppEncryptionDeclarationToMany,
    fields = [
        app_encryption_declaration_documents::AppEncryptionDeclarationDocumentField,
        AppEncryptionDeclarationField,
        apps::AppField,
        builds::BuildField
    ]
);

names! {
    /// The fields that `fields[appEncryptionDeclarations]` can choose.
    pub enum AppEncryptionDeclarationField {
        AppDescription = "appDescription",
        CreatedDate = "createdDate",
        UsesEncryption = "usesEncryption",
        Exempt = "exempt",
        ContainsProprietaryCryptography = "containsProprietaryCryptography",
        ContainsThirdPartyCryptography = "containsThirdPartyCryptography",
        AvailableOnFrenchStore = "availableOnFrenchStore",
        Platform = "platform",
        UploadedDate = "uploadedDate",
        DocumentUrl = "documentUrl",
        DocumentName = "documentName",
        DocumentType = "documentType",
        AppEncryptionDeclarationState = "appEncryptionDeclarationState",
        CodeValue = "codeValue",
        App = "app",
        Builds = "builds",
        AppEncryptionDeclarationDocument = "appEncryptionDeclarationDocument",
    }
}

impl Field for AppEncryptionDeclarationField {
    const PARAMETER: &'static str = "fields[appEncryptionDeclarations]";
}

names! {
    /// What can be included with `AppEncryptionDeclaration`.
    pub enum AppEncryptionDeclarationInclude {
        App = "app",
        Builds = "builds",
        AppEncryptionDeclarationDocument = "appEncryptionDeclarationDocument",
    }
}

names! {
    /// Relationships of `AppEncryptionDeclaration` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum AppEncryptionDeclarationToMany {
        Builds = "builds",
    }
}

impl Limited for AppEncryptionDeclarationToMany {
    fn maximum(self) -> u32 {
        50
    }
}
