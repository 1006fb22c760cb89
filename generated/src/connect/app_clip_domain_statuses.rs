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
            "domains" => self.domains = list_of(map)?,
            "lastUpdatedDate" => self.last_updated_date = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("domains", &self.domains)
            .member("lastUpdatedDate", &self.last_updated_date);
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
            "domain" => self.domain = map.next_value()?,
            "errorCode" => self.error_code = map.next_value()?,
            "isValid" => self.is_valid = map.next_value()?,
            "lastUpdatedDate" => self.last_updated_date = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("domain", &self.domain)
            .member("errorCode", &self.error_code)
            .member("isValid", &self.is_valid)
            .member("lastUpdatedDate", &self.last_updated_date);
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
