using System.Text.Json;
using JobFunctions.Api.Validation;
using JobFunctions.Core.Reference;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Api.Vacancies;

/// <summary>Ids of reference data in the bodies of vacancies.</summary>
internal static class ReferenceExtensions
{
    /// <summary>Puts words in the place of ids before the handler sees the body; a 400 names an id of nothing.</summary>
    public static RouteHandlerBuilder WithReferences(this RouteHandlerBuilder builder) => builder.AddEndpointFilter(async (context, next) =>
    {
        for (var place = 0; place < context.Arguments.Count; place++)
        {
            if (context.Arguments[place] is INamesReferences body)
            {
                var resolve = context.HttpContext.RequestServices.GetRequiredService<ResolveReferences>();
                var words = await ResolveAsync(body, resolve, context.HttpContext.RequestAborted);
                if (words.Unknown.Count > 0)
                {
                    return TypedResults.ValidationProblem(words.Unknown.ToDictionary(member => member, member => new[] { $"There is no {member} with this id." }));
                }

                context.Arguments[place] = body.With(words);
            }
        }

        return await next(context);
    });

    private static Task<ResolvedReferences> ResolveAsync(INamesReferences body, ResolveReferences resolve, CancellationToken cancellationToken) => resolve.RunAsync(
        TypedText.Clean(body.Category),
        TypedText.Clean(body.Location),
        CountryCodeAttribute.Clean(body.Country),
        [.. (body.Skills ?? []).Select(skill => skill.Trim())],
        // As it was sent: a text that is no text in UTF-16 cannot be read as one.
        [.. (body.SkillIds ?? []).Where(id => id.ValueKind == JsonValueKind.String).Select(id => id.GetRawText().Trim('"'))],
        cancellationToken);
}
