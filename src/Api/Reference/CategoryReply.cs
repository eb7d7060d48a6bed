using JobFunctions.Core.Reference;

namespace JobFunctions.Api.Reference;

/// <summary>A category of vacancies.</summary>
internal sealed record CategoryReply(CategoryId CategoryId, string Name, string? Description)
{
    public static CategoryReply Of(Category category) => new(category.Id, category.Name, category.Description);
}
