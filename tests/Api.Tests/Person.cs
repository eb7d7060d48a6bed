namespace JobFunctions.Api.Tests;

/// <summary>Somebody who has signed in.</summary>
/// <param name="Client">Sends the access token.</param>
public sealed record Person(string Email, HttpClient Client, string AccessToken, string RefreshToken);
