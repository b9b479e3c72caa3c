namespace Wolverine.Persistence;

public enum IdempotencyStyle
{
    None,
    Optimistic,
    Eager
}

/// <summary>Whether a handler's transaction begins before it (eager) or with its SaveChanges.</summary>
public enum TransactionMiddlewareMode
{
    Eager,
    Lightweight
}
