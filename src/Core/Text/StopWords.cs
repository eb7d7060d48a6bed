using System.Collections.Frozen;

namespace JobFunctions.Core.Text;

/// <summary>Words of Russian, English and Kazakh that say nothing about a job.</summary>
public static class StopWords
{
    private const string Russian =
        "и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было вот от меня еще нет о из ему теперь когда даже ну ли если уже или ни быть был него до вас нибудь опять уж вам ведь там потом себя ничего ей может они тут где есть надо ней для мы тебя их чем была сам чтоб без будто чего раз тоже себе под будет ж тогда кто этот того потому этого какой ним здесь этом один почти мой тем чтобы нее были куда зачем всех при об другой хоть после над больше тот через эти нас про них какая много разве эту моя свою этой перед лучше том такой им более всю между также который которые которая которое наш наша наши наше ваш ваша ваши свой своей своих а т п т.д т.п др пр г гг л";

    private const string English =
        "a about above after again all also am an and any are as at be because been before being below between both but by can could did do does doing down during each etc few for from further had has have having he her here hers him his how i if in into is it its itself just me more most my no nor not now of off on once only or other our ours out over own per same she should so some such than that the their theirs them then there these they this those through to too under until up upon very via was we were what when where which while who whom why will with within would you your yours s t re ve ll d";

    private const string Kazakh =
        "және мен бен пен да де та те бұл сол ол осы үшін туралы бойынша ретінде кейін дейін бар жоқ болып болған емес біз сіз олар өз";

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words =
        FrozenSet.ToFrozenSet($"{Russian} {English} {Kazakh}".Split(' '), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="word">Normalised, not stemmed.</param>
    public static bool Contains(ReadOnlySpan<char> word) => Words.Contains(word);
}
