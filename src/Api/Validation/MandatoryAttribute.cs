using System.ComponentModel.DataAnnotations;

namespace JobFunctions.Api.Validation;

/// <summary>Required, in words that need no name: the reply has the name beside them.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class MandatoryAttribute : RequiredAttribute
{
    public MandatoryAttribute() => ErrorMessage = "Is required.";
}
