namespace Crm.Customers.Contracts;

/// <summary>The sections of a customer's archive (C-20, seed 002).</summary>
public static class ArchiveSections
{
    /// <summary>基础资料.</summary>
    public const string Basic = "basic";

    /// <summary>客户特征: where and what it sells, how large it is.</summary>
    public const string Characteristics = "characteristics";

    /// <summary>业务状况: its performance and people, its relation to us and to competitors.</summary>
    public const string Business = "business";

    /// <summary>交易活动现状: activity, problems, advantages, reputation and credit.</summary>
    public const string Trading = "trading";

    /// <summary>All of them, in order.</summary>
    public static IReadOnlyList<string> All { get; } = [Basic, Characteristics, Business, Trading];
}

/// <summary>What a field of the archive holds.</summary>
public static class ArchiveKinds
{
    /// <summary>Text, of one line or several.</summary>
    public const string Text = "text";

    /// <summary>A number, with a unit where it has one.</summary>
    public const string Number = "number";

    /// <summary>A day.</summary>
    public const string Date = "date";

    /// <summary>One of its choices.</summary>
    public const string Choice = "choice";

    /// <summary>Several of its choices.</summary>
    public const string Choices = "choices";

    /// <summary>Yes or no.</summary>
    public const string YesNo = "yes-no";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Text, Number, Date, Choice, Choices, YesNo];
}
