using Microsoft.AspNetCore.Http;

namespace JobFunctions.Api.Accounts;

/// <summary>The language that a client asks for.</summary>
internal static class PreferredLanguage
{
    private static readonly string[] Known = ["ru", "en", "kk"];

    /// <returns>The first of <c>Accept-Language</c>, best first, that the product speaks; Russian where there is none.</returns>
    public static string Of(HttpRequest request) =>
        request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(language => language.Quality ?? 1)
            .Select(language => language.Value.ToString().Split('-')[0].ToLowerInvariant())
            .FirstOrDefault(Known.Contains) ?? "ru";
}
