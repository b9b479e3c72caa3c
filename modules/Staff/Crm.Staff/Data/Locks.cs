namespace Crm.Staff.Data;

/// <summary>Numbers of the module's advisory locks in PostgreSQL, held to the end of the transaction.</summary>
internal static class Locks
{
    /// <summary>One appender to the audit chain at a time.</summary>
    public const long AuditChain = 7_300_001;

    /// <summary>One set-up at a time.</summary>
    public const long SetUp = 7_300_002;

    /// <summary>One giver of permissions at a time.</summary>
    public const long Seed = 7_300_003;
}
