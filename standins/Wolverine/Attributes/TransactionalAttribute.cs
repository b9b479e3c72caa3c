using Wolverine.Persistence;

namespace Wolverine.Attributes;

/// <summary>Runs a handler in the transaction of the DbContext it depends on.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public class TransactionalAttribute : Attribute
{
    public TransactionalAttribute()
    {
    }

    public TransactionalAttribute(IdempotencyStyle idempotency) => Idempotency = idempotency;

    /// <summary>Says which DbContext has the transaction where a handler depends on several.</summary>
    public TransactionalAttribute(Type dbContextType) => DbContextType = dbContextType;

    public IdempotencyStyle? Idempotency { get; set; }

    public Type? DbContextType { get; set; }

    public TransactionMiddlewareMode Mode { get; set; }
}
