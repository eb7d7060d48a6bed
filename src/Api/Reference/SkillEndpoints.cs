using System.Diagnostics;
using JobFunctions.Api.Idempotency;
using JobFunctions.Api.Paging;
using JobFunctions.Api.Problems;
using JobFunctions.Api.Replies;
using JobFunctions.Api.Security;
using JobFunctions.Core.Reference;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace JobFunctions.Api.Reference;

/// <summary>Skills by their ids.</summary>
internal static class SkillEndpoints
{
    public static void MapSkills(this IEndpointRouteBuilder reference)
    {
        var skills = reference.MapGroup("/skills");

        skills.MapGet("/", ListAsync)
            .AllowAnonymous()
            .WithName("ListSkills")
            .WithSummary("List the skills by name");
        skills.MapGet("/{skill_id}", GetAsync)
            .AllowAnonymous()
            .WithName("GetSkill")
            .WithSummary("Get a skill")
            .WithETag();
        skills.MapPost("/", AddAsync)
            .RequireAuthorization(Policies.Person)
            .WithName("AddSkill")
            .WithSummary("Add a skill")
            .WithDescription("A 409 names the one that has the name already; case and spaces make no difference.")
            .WithIdempotencyKey();
    }

    private static async Task<Ok<ListReply<SkillReply>>> ListAsync(
        [AsParameters] PageQuery page, [AsParameters] NameQuery name, ReferenceList<NamedSkill> skills, CancellationToken cancellationToken) =>
        TypedResults.Ok(ListReply<SkillReply>.Of(await skills.ListAsync(name.Beginning, page.ToRequest(), cancellationToken), SkillReply.Of));

    private static async Task<Results<Ok<SkillReply>, ProblemHttpResult>> GetAsync(
        [FromRoute(Name = "skill_id")] string id, ReferenceList<NamedSkill> skills, CancellationToken cancellationToken) =>
        await skills.FindAsync(id, cancellationToken) is { } skill
            ? TypedResults.Ok(SkillReply.Of(skill))
            : Problem.NotFound("There is no skill with this id.");

    private static async Task<Results<Created<SkillReply>, ProblemHttpResult>> AddAsync(
        AddSkillRequest request, Caller caller, Creation creation, ReferenceList<NamedSkill> skills, CancellationToken cancellationToken)
    {
        var skill = new NamedSkill(SkillId.From(creation.Id), request.Name!.Trim(), caller.Id);
        return await skills.AddAsync(skill, cancellationToken) switch
        {
            ReferenceAddition<NamedSkill>.Added(var added) => TypedResults.Created($"/api/v1/skills/{added.Id}", SkillReply.Of(added)),
            ReferenceAddition<NamedSkill>.Exists(var known) => Problem.Conflict($"There is a skill of this name: {known.Id}."),
            var unknown => throw new UnreachableException($"{unknown} has no reply."),
        };
    }
}
