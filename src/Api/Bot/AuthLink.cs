namespace JobFunctions.Api.Bot;

/// <summary>Where the person lets hh.ru share their resumes.</summary>
/// <param name="Url">For the person's browser; good for half an hour and once.</param>
internal sealed record AuthLink(Uri Url);
