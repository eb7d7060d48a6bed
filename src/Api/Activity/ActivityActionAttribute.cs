using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using JobFunctions.Core.Activity;

namespace JobFunctions.Api.Activity;

/// <summary>An action of the audit trail by its word. Null and blank count as not given.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class ActivityActionAttribute : ValidationAttribute
{
    private static readonly Dictionary<string, ActivityAction> Actions = Enum.GetValues<ActivityAction>().ToDictionary(
        action => JsonNamingPolicy.SnakeCaseLower.ConvertName(action.ToString()), StringComparer.OrdinalIgnoreCase);

    public override bool IsValid(object? value) => value is not string text || string.IsNullOrWhiteSpace(text) || Parse(text) is not null;

    public override string FormatErrorMessage(string name) => $"Must be one of: {string.Join(", ", Actions.Keys)}.";

    /// <returns>null for null, blank and what is no action.</returns>
    internal static ActivityAction? Parse(string? text) => text is not null && Actions.TryGetValue(text.Trim(), out var action) ? action : null;
}
