namespace Wolverine.ErrorHandling;

public interface IWithFailurePolicies
{
    FailureRuleCollection Failures { get; }
}
