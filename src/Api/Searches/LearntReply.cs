using JobFunctions.Core.Search.Preferences;

namespace JobFunctions.Api.Searches;

/// <summary>What feedback has taught about one thing.</summary>
/// <param name="Id">Names it for keeping or taking back.</param>
/// <param name="Kind"><c>skill</c>, <c>place</c>, <c>company</c> or <c>salary</c> (vacancies that pay no more than so many tenge).</param>
/// <param name="Weight">-1 (against) to 1 (for).</param>
/// <param name="Count">How many feedbacks say so.</param>
internal sealed record LearntReply(string Id, FeatureKind Kind, string Value, double Weight, int Count)
{
    public static LearntReply Of(LearntPreference learnt) => new(learnt.Id, learnt.Kind, learnt.Value, learnt.Weight, learnt.Count);
}
