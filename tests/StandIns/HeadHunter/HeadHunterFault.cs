namespace JobFunctions.StandIns.HeadHunter;

/// <summary>One way in which hh.ru fails.</summary>
public enum HeadHunterFault
{
    /// <summary>400 <c>bad_user_agent</c>, <c>blacklisted</c>.</summary>
    BlacklistedUserAgent,

    /// <summary>400 <c>bad_argument</c>.</summary>
    BadArgument,

    /// <summary>403 <c>oauth</c>, <c>bad_authorization</c>.</summary>
    BadAuthorization,

    /// <summary>403 <c>oauth</c>, <c>token_revoked</c>.</summary>
    TokenRevoked,

    /// <summary>403 <c>oauth</c>, <c>application_not_found</c>.</summary>
    ApplicationNotFound,

    /// <summary>403 <c>oauth</c>, <c>user_auth_expected</c>.</summary>
    UserAuthExpected,

    /// <summary>403 <c>forbidden</c>, without a value.</summary>
    Forbidden,

    /// <summary>403 <c>captcha_required</c>.</summary>
    CaptchaRequired,

    /// <summary>403 of the filter in front, as HTML.</summary>
    FilterPage,

    /// <summary>404 <c>not_found</c>.</summary>
    NotFound,

    /// <summary>429 without a word about when to come back.</summary>
    TooManyRequests,

    /// <summary>429 with <c>Retry-After: 2</c>.</summary>
    TooManyRequestsForTwoSeconds,

    /// <summary>429 with <c>Retry-After: 600</c>.</summary>
    TooManyRequestsForTenMinutes,

    /// <summary>500 with HTML.</summary>
    ServerError,

    /// <summary>502 <c>bad_gateway</c>.</summary>
    BadGateway,

    /// <summary>503 with HTML.</summary>
    ServiceUnavailable,

    /// <summary>200 with text that is no JSON.</summary>
    NoJson,

    /// <summary>200 with half of a JSON text, complete as a reply.</summary>
    HalfJson,

    /// <summary>200 whose connection breaks in the middle of the body.</summary>
    BrokenBody,

    /// <summary>The connection is reset before any answer.</summary>
    Reset,

    /// <summary>No answer until the caller gives up.</summary>
    Silence,

    /// <summary>Headers and the start of a body, then nothing until the caller gives up.</summary>
    StuckBody,

    /// <summary>A body without end.</summary>
    Endless,

    /// <summary>A small gzip body that unpacks to 64 MB.</summary>
    ZipBomb,

    /// <summary>302 to another host.</summary>
    Redirect,
}
