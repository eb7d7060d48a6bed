using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace JobFunctions.StandIns.HeadHunter;

/// <summary>The token endpoint: an application token lives without limit, a new one revokes the one before, at most one in five minutes.</summary>
internal sealed class HeadHunterTokens(HeadHunterStandInOptions options)
{
    private static readonly TimeSpan BetweenTokens = TimeSpan.FromMinutes(5);

    private readonly Lock _lock = new();
    private string? _live = options.AppToken;
    private string? _revoked;
    private DateTimeOffset? _givenAt;
    private int _given;

    /// <summary>The token that is accepted now; null for none.</summary>
    public string? Live
    {
        get
        {
            lock (_lock)
            {
                return _live;
            }
        }
    }

    /// <summary>Makes the live token invalid, as when another program with the same id fetched one.</summary>
    public void Revoke()
    {
        lock (_lock)
        {
            _revoked = _live;
            _live = null;
        }
    }

    /// <returns>null for an accepted token, else the value of the <c>oauth</c> error; "forbidden" without a token.</returns>
    public string? Check(string authorization)
    {
        lock (_lock)
        {
            return authorization.Length == 0 ? "forbidden"
                : _live is not null && authorization == $"Bearer {_live}" ? null
                : _revoked is not null && authorization == $"Bearer {_revoked}" ? "token_revoked"
                : "bad_authorization";
        }
    }

    public (int Status, JsonObject Body) Give(IFormCollection form)
    {
        if (form["grant_type"] != "client_credentials")
        {
            return Error(400, "unsupported_grant_type", "unsupported grant_type");
        }

        if (form["client_id"] != options.ClientId || form["client_secret"] != options.ClientSecret)
        {
            return Error(400, "invalid_client", "client_id or client_secret not found");
        }

        lock (_lock)
        {
            var now = options.Time.GetUtcNow();
            if (_givenAt is { } at && now - at < BetweenTokens)
            {
                return Error(403, "forbidden", "app token refresh too early");
            }

            _givenAt = now;
            _revoked = _live;
            _live = string.Create(CultureInfo.InvariantCulture, $"APPL{++_given}STANDIN");
            return (200, new JsonObject { ["access_token"] = _live, ["token_type"] = "bearer" });
        }
    }

    private static (int Status, JsonObject Body) Error(int status, string error, string description) =>
        (status, new JsonObject { ["error"] = error, ["error_description"] = description });
}
