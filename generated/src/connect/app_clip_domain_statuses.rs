// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! App clip domain statuses.

use crate::runtime::emit::*;

/// A resource of the type `appClipDomainStatuses`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppClipDomainStatus {
    /// Which one it is, among those of its type.
    pub id: Id<AppClipDomainStatus>,
    /// What it is.
    pub attributes: AppClipDomainStatusAttributes,
    /// Where it is.
    pub links: Links,
}
resource!(
    AppClipDomainStatus,
    "appClipDomainStatuses",
    attributes,
    links
);

/// The attributes of [`AppClipDomainStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppClipDomainStatusAttributes {
    /// `domains`
    pub domains: Option<Vec<AppClipDomainStatusDomain>>,
    /// `lastUpdatedDate`
    pub last_updated_date: Option<DateTime>,
}

impl Object for AppClipDomainStatusAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "domains" => read_list(&mut self.domains, map),
            "lastUpdatedDate" => read_value(&mut self.last_updated_date, map),
            _ => skip(map),
        }
    }
}

impl Member for AppClipDomainStatusAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppClipDomainStatusAttributes")
            .member("domains", &self.domains)
            .member("lastUpdatedDate", &self.last_updated_date)
            .end()
    }
}
object!(AppClipDomainStatusAttributes);

/// What `domain` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppClipDomainStatusDomain {
    /// `domain`
    pub domain: Option<String>,
    /// `errorCode`
    pub error_code: Option<AppClipDomainStatusErrorCode>,
    /// `isValid`
    pub is_valid: Option<bool>,
    /// `lastUpdatedDate`
    pub last_updated_date: Option<DateTime>,
}

impl Object for AppClipDomainStatusDomain {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "domain" => read_value(&mut self.domain, map),
            "errorCode" => read_value(&mut self.error_code, map),
            "isValid" => read_value(&mut self.is_valid, map),
            "lastUpdatedDate" => read_value(&mut self.last_updated_date, map),
            _ => skip(map),
        }
    }
}

impl Member for AppClipDomainStatusDomain {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppClipDomainStatusDomain")
            .member("domain", &self.domain)
            .member("errorCode", &self.error_code)
            .member("isValid", &self.is_valid)
            .member("lastUpdatedDate", &self.last_updated_date)
            .end()
    }
}
object!(AppClipDomainStatusDomain);

values! {
    /// Values of `errorCode`.
    pub enum AppClipDomainStatusErrorCode {
        BadHttpResponse = "BAD_HTTP_RESPONSE",
        BadJsonContent = "BAD_JSON_CONTENT",
        BadPkcs7Signature = "BAD_PKCS7_SIGNATURE",
        CannotReachAasaFile = "CANNOT_REACH_AASA_FILE",
        CrossSiteRedirectsForbidden = "CROSS_SITE_REDIRECTS_FORBIDDEN",
        DnsError = "DNS_ERROR",
        InsecureRedirectsForbidden = "INSECURE_REDIRECTS_FORBIDDEN",
        InvalidEntitlementMissingSection = "INVALID_ENTITLEMENT_MISSING_SECTION",
        InvalidEntitlementSyntaxError = "INVALID_ENTITLEMENT_SYNTAX_ERROR",
        InvalidEntitlementUnhandledSection = "INVALID_ENTITLEMENT_UNHANDLED_SECTION",
        InvalidEntitlementUnknownId = "INVALID_ENTITLEMENT_UNKNOWN_ID",
        NetworkError = "NETWORK_ERROR",
        NetworkErrorTemporary = "NETWORK_ERROR_TEMPORARY",
        OtherError = "OTHER_ERROR",
        Timeout = "TIMEOUT",
        TlsError = "TLS_ERROR",
        TooManyRedirects = "TOO_MANY_REDIRECTS",
        UnexpectedError = "UNEXPECTED_ERROR",
    }
}

names! {
    /// The fields that `fields[appClipDomainStatuses]` can choose.
    pub enum AppClipDomainStatusField {
        Domains = "domains",
        LastUpdatedDate = "lastUpdatedDate",
    }
}

impl Field for AppClipDomainStatusField {
    const PARAMETER: &'static str = "fields[appClipDomainStatuses]";
}
