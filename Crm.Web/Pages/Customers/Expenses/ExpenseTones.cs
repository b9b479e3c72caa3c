using Crm.Customers.Contracts;
using Crm.Web.Components.Feedback;

namespace Crm.Web.Pages.Customers.Expenses;

/// <summary>What the colour of a state says.</summary>
internal static class ExpenseTones
{
    public static Tone Of(string state) => state switch
    {
        ExpenseStates.Approved or ExpenseStates.Settled => Tone.Good,
        ExpenseStates.Submitted or ExpenseStates.Reported => Tone.Info,
        ExpenseStates.Excess or ExpenseStates.Returned => Tone.Warn,
        ExpenseStates.Rejected => Tone.Bad,
        _ => Tone.Muted,
    };

    /// <summary>The same for something that happened.</summary>
    public static Tone OfMove(string move) => move switch
    {
        ExpenseMoves.Approved or ExpenseMoves.ExcessApproved or ExpenseMoves.Settled => Tone.Good,
        ExpenseMoves.Rejected or ExpenseMoves.ExcessRefused => Tone.Bad,
        ExpenseMoves.Returned or ExpenseMoves.ReportReturned or ExpenseMoves.ExcessAsked or ExpenseMoves.Withdrawn => Tone.Warn,
        ExpenseMoves.Cancelled or ExpenseMoves.Drafted => Tone.Muted,
        _ => Tone.Info,
    };

    public static string IconOf(string kind) => kind switch
    {
        ExpenseKinds.Visit => "map-pin",
        ExpenseKinds.Reception => "login",
        ExpenseKinds.Hospitality => "users",
        _ => "package",
    };
}
