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

    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("domain", &self.domain)
            .member("errorCode", &self.error_code)
            .member("isValid", &self.is_valid)
            .member("lastUpdatedDate", &self.last_updated_date);
    }
}
object!(AppClipDomainStatusDomain);

/// Values of `errorCode`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppClipDomainStatusErrorCode {
    /// `BAD_HTTP_RESPONSE`
    BadHttpResponse,
    /// `BAD_JSON_CONTENT`
    BadJsonContent,
    /// `BAD_PKCS7_SIGNATURE`
    BadPkcs7Signature,
    /// `CANNOT_REACH_AASA_FILE`
    CannotReachAasaFile,
    /// `CROSS_SITE_REDIRECTS_FORBIDDEN`
    CrossSiteRedirectsForbidden,
    /// `DNS_ERROR`
    DnsError,
    /// `INSECURE_REDIRECTS_FORBIDDEN`
    InsecureRedirectsForbidden,
    /// `INVALID_ENTITLEMENT_MISSING_SECTION`
    InvalidEntitlementMissingSection,
    /// `INVALID_ENTITLEMENT_SYNTAX_ERROR`
    InvalidEntitlementSyntaxError,
    /// `INVALID_ENTITLEMENT_UNHANDLED_SECTION`
    InvalidEntitlementUnhandledSection,
    /// `INVALID_ENTITLEMENT_UNKNOWN_ID`
    InvalidEntitlementUnknownId,
    /// `NETWORK_ERROR`
    NetworkError,
    /// `NETWORK_ERROR_TEMPORARY`
    NetworkErrorTemporary,
    /// `OTHER_ERROR`
    OtherError,
    /// `TIMEOUT`
    Timeout,
    /// `TLS_ERROR`
    TlsError,
    /// `TOO_MANY_REDIRECTS`
    TooManyRedirects,
    /// `UNEXPECTED_ERROR`
    UnexpectedError,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for AppClipDomainStatusErrorCode {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("BAD_HTTP_RESPONSE", Self::BadHttpResponse),
        ("BAD_JSON_CONTENT", Self::BadJsonContent),
        ("BAD_PKCS7_SIGNATURE", Self::BadPkcs7Signature),
        ("CANNOT_REACH_AASA_FILE", Self::CannotReachAasaFile),
        (
            "CROSS_SITE_REDIRECTS_FORBIDDEN",
            Self::CrossSiteRedirectsForbidden,
        ),
        ("DNS_ERROR", Self::DnsError),
        (
            "INSECURE_REDIRECTS_FORBIDDEN",
            Self::InsecureRedirectsForbidden,
        ),
        (
            "INVALID_ENTITLEMENT_MISSING_SECTION",
            Self::InvalidEntitlementMissingSection,
        ),
        (
            "INVALID_ENTITLEMENT_SYNTAX_ERROR",
            Self::InvalidEntitlementSyntaxError,
        ),
        (
            "INVALID_ENTITLEMENT_UNHANDLED_SECTION",
            Self::InvalidEntitlementUnhandledSection,
        ),
        (
            "INVALID_ENTITLEMENT_UNKNOWN_ID",
            Self::InvalidEntitlementUnknownId,
        ),
        ("NETWORK_ERROR", Self::NetworkError),
        ("NETWORK_ERROR_TEMPORARY", Self::NetworkErrorTemporary),
        ("OTHER_ERROR", Self::OtherError),
        ("TIMEOUT", Self::Timeout),
        ("TLS_ERROR", Self::TlsError),
        ("TOO_MANY_REDIRECTS", Self::TooManyRedirects),
        ("UNEXPECTED_ERROR", Self::UnexpectedError),
    ];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(AppClipDomainStatusErrorCode);

/// The fields that `fields[appClipDomainStatuses]` can choose.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppClipDomainStatusField {
    /// `domains`
    Domains,
    /// `lastUpdatedDate`
    LastUpdatedDate,
}

impl Name for AppClipDomainStatusField {
    fn as_str(self) -> &'static str {
        match self {
            Self::Domains => "domains",
            Self::LastUpdatedDate => "lastUpdatedDate",
        }
    }
}

impl Field for AppClipDomainStatusField {
    const PARAMETER: &'static str = "fields[appClipDomainStatuses]";
}
name!(AppClipDomainStatusField);
