using Refit;

namespace Crm.Customers.Contracts.Api;

public partial interface ICustomersApi
{
    /// <summary>Applications one may see.</summary>
    /// <param name="q">Words of number, purpose, place or guests.</param>
    /// <param name="kind">One of <see cref="ExpenseKinds"/>.</param>
    /// <param name="state">One of <see cref="ExpenseStates"/>, or <c>open</c>.</param>
    /// <param name="ownerId">Only this person's.</param>
    /// <param name="customerId">Only this customer's.</param>
    /// <param name="from">Begin on this day or later.</param>
    /// <param name="to">Begin on this day or earlier.</param>
    /// <param name="amountFrom">Ask for at least this amount.</param>
    /// <param name="amountTo">Ask for at most this amount.</param>
    /// <param name="sort">-created (unless given), created, starts, -starts, amount, -amount, number, -number.</param>
    /// <param name="limit">Rows, 1 to 200.</param>
    /// <param name="cursor">From the page before.</param>
    /// <param name="ct">Cancels.</param>
    [Get("/api/customers/expenses")]
    Task<Page<ExpenseSummary>> FindExpensesAsync(
        string? q = null, string? kind = null, string? state = null, Guid? ownerId = null, Guid? customerId = null, DateOnly? from = null, DateOnly? to = null,
        decimal? amountFrom = null, decimal? amountTo = null, string? sort = null, int? limit = null, string? cursor = null, CancellationToken ct = default);

    /// <summary>The applications of a list as a file, with the filters of <see cref="FindExpensesAsync"/>; kept in the audit.</summary>
    /// <param name="format">xlsx (unless given) or csv.</param>
    /// <param name="q">Words.</param>
    /// <param name="kind">One of <see cref="ExpenseKinds"/>.</param>
    /// <param name="state">One of <see cref="ExpenseStates"/>, or <c>open</c>.</param>
    /// <param name="ownerId">Only this person's.</param>
    /// <param name="customerId">Only this customer's.</param>
    /// <param name="from">Begin on this day or later.</param>
    /// <param name="to">Begin on this day or earlier.</param>
    /// <param name="amountFrom">Ask for at least this amount.</param>
    /// <param name="amountTo">Ask for at most this amount.</param>
    /// <param name="ct">Cancels.</param>
    [Get("/api/customers/expenses/export")]
    Task<HttpContent> ExportExpensesAsync(
        string? format = null, string? q = null, string? kind = null, string? state = null, Guid? ownerId = null, Guid? customerId = null, DateOnly? from = null,
        DateOnly? to = null, decimal? amountFrom = null, decimal? amountTo = null, CancellationToken ct = default);

    /// <summary>Reported applications that one may settle, the earliest report first; never one's own.</summary>
    [Get("/api/customers/expenses/to-settle")]
    Task<Page<ExpenseSummary>> FindExpensesToSettleAsync(int? limit = null, string? cursor = null, CancellationToken ct = default);

    /// <summary>How many wait for settlement.</summary>
    [Get("/api/customers/expenses/to-settle/count")]
    Task<ExpensesToSettle> CountExpensesToSettleAsync(CancellationToken ct = default);

    /// <summary>Totals by month, kind, customer and person.</summary>
    /// <param name="from">A day of the first month; eleven months ago unless given.</param>
    /// <param name="to">A day of the last month; this month unless given. At most 36 months.</param>
    /// <param name="kind">Only this kind.</param>
    /// <param name="ownerId">Only this person's.</param>
    /// <param name="customerId">Only this customer's.</param>
    /// <param name="ct">Cancels.</param>
    [Get("/api/customers/expenses/totals")]
    Task<ExpenseTotals> ExpenseTotalsAsync(
        DateOnly? from = null, DateOnly? to = null, string? kind = null, Guid? ownerId = null, Guid? customerId = null, CancellationToken ct = default);

    /// <summary>One application with its steps.</summary>
    [Get("/api/customers/expenses/{id}")]
    Task<ExpenseDetails> GetExpenseAsync(Guid id, CancellationToken ct = default);

    /// <summary>Writes an application; it is numbered at once.</summary>
    [Post("/api/customers/expenses")]
    Task<ExpenseDetails> AddExpenseAsync([Body] ExpenseFields application, [Header("Idempotency-Key")] string? key = null, CancellationToken ct = default);

    /// <summary>Changes one's own draft, or one that was sent back.</summary>
    [Put("/api/customers/expenses/{id}")]
    Task<ExpenseDetails> ChangeExpenseAsync(
        Guid id, [Body] ExpenseFields application, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>Gives it to the approvers; 422 with every field that is missing.</summary>
    [Post("/api/customers/expenses/{id}/submit")]
    Task<ExpenseDetails> SubmitExpenseAsync(Guid id, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>Takes it, or the excess, back from the approvers.</summary>
    [Post("/api/customers/expenses/{id}/withdraw")]
    Task<ExpenseDetails> WithdrawExpenseAsync(
        Guid id, [Body] ExpenseReasonRequest request, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>Gives it up.</summary>
    [Post("/api/customers/expenses/{id}/cancel")]
    Task<ExpenseDetails> CancelExpenseAsync(
        Guid id, [Body] ExpenseReasonRequest request, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>Reports the real costs; what is too much over what was approved goes to the approvers again.</summary>
    [Post("/api/customers/expenses/{id}/report")]
    Task<ExpenseDetails> ReportExpenseAsync(
        Guid id, [Body] ReportExpensesRequest report, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>Sends a report back to be corrected, e.g. where receipts are missing.</summary>
    [Post("/api/customers/expenses/{id}/return-report")]
    Task<ExpenseDetails> ReturnExpenseReportAsync(
        Guid id, [Body] ExpenseReasonRequest request, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>Settles a reported application of somebody else.</summary>
    [Post("/api/customers/expenses/{id}/settle")]
    Task<ExpenseDetails> SettleExpenseAsync(
        Guid id, [Body] SettleExpensesRequest settlement, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>The limits of applications for expenses.</summary>
    [Get("/api/customers/settings/expense-rules")]
    Task<ExpenseRulesDetails> GetExpenseRulesAsync(CancellationToken ct = default);

    /// <summary>Changes the limits; what is reported from now on is measured by them.</summary>
    [Put("/api/customers/settings/expense-rules")]
    Task<ExpenseRulesDetails> ChangeExpenseRulesAsync(
        [Body] ExpenseRuleFields rules, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);
}
