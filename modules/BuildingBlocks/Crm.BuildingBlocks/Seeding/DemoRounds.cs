namespace Crm.BuildingBlocks.Seeding;

/// <summary>The demo company's yearly survey, of which two modules have a part: one the questionnaire and its answers, one the customer survey (C-60).</summary>
public static class DemoRounds
{
    /// <summary>The questionnaire that is asked.</summary>
    public static Guid Questionnaire { get; } = new("01040000-0000-7000-8000-000000000001");

    /// <summary>The customer survey, and so the round of asking.</summary>
    public static Guid Yearly { get; } = new("01040000-0000-7000-8000-000000000002");

    /// <summary>How many customers are asked: the first by code.</summary>
    public const int Customers = 9;
}
