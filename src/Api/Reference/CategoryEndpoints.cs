using System.Diagnostics;
using JobFunctions.Api.Idempotency;
using JobFunctions.Api.Paging;
using JobFunctions.Api.Problems;
using JobFunctions.Api.Replies;
using JobFunctions.Api.Security;
using JobFunctions.Api.Validation;
using JobFunctions.Core.Reference;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace JobFunctions.Api.Reference;

/// <summary>Categories of vacancies.</summary>
internal static class CategoryEndpoints
{
    public static void MapCategories(this IEndpointRouteBuilder reference)
    {
        var categories = reference.MapGroup("/categories");

        categories.MapGet("/", ListAsync)
            .AllowAnonymous()
            .WithName("ListCategories")
            .WithSummary("List the categories of vacancies by name");
        categories.MapGet("/{category_id}", GetAsync)
            .AllowAnonymous()
            .WithName("GetCategory")
            .WithSummary("Get a category")
            .WithETag();
        categories.MapPost("/", AddAsync)
            .RequireAuthorization(Policies.Person)
            .WithName("AddCategory")
            .WithSummary("Add a category")
            .WithDescription("A 409 names the one that has the name already; case and spaces make no difference.")
            .WithIdempotencyKey();
    }

    private static async Task<Ok<ListReply<CategoryReply>>> ListAsync(
        [AsParameters] PageQuery page, [AsParameters] NameQuery name, ReferenceList<Category> categories, CancellationToken cancellationToken) =>
        TypedResults.Ok(ListReply<CategoryReply>.Of(await categories.ListAsync(name.Beginning, page.ToRequest(), cancellationToken), CategoryReply.Of));

    private static async Task<Results<Ok<CategoryReply>, ProblemHttpResult>> GetAsync(
        [FromRoute(Name = "category_id")] string id, ReferenceList<Category> categories, CancellationToken cancellationToken) =>
        await categories.FindAsync(id, cancellationToken) is { } category
            ? TypedResults.Ok(CategoryReply.Of(category))
            : Problem.NotFound("There is no category with this id.");

    private static async Task<Results<Created<CategoryReply>, ProblemHttpResult>> AddAsync(
        AddCategoryRequest request, Creation creation, ReferenceList<Category> categories, CancellationToken cancellationToken)
    {
        var category = new Category(CategoryId.From(creation.Id), request.Name!.Trim(), TypedText.Clean(request.Description));
        return await categories.AddAsync(category, cancellationToken) switch
        {
            ReferenceAddition<Category>.Added(var added) => TypedResults.Created($"/api/v1/categories/{added.Id}", CategoryReply.Of(added)),
            ReferenceAddition<Category>.Exists(var known) => Problem.Conflict($"There is a category of this name: {known.Id}."),
            var unknown => throw new UnreachableException($"{unknown} has no reply."),
        };
    }
}
