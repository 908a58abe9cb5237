package safeguarding.process.models;

import java.util.Objects;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.batch.BatchStatistics;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import safeguarding.ownership.Moves.MoveProgress;
import safeguarding.ownership.MovesBegun.Begun;

/** How far a move has come: counted by where each of its enquiries is now, so that it is true after a restart and long afterwards. */
@Component
class MoveProgressing {

    private final ManagementService management;
    private final RuntimeService instances;

    MoveProgressing(ManagementService management, RuntimeService instances) {
        this.management = management;
        this.instances = instances;
    }

    MoveProgress of(Begun move) {
        long behind = stillBehind(move);
        boolean ended = move.batches().stream().map(this::batch).filter(Objects::nonNull)
                .allMatch(batch -> batch.getRemainingJobs() == batch.getFailedJobs());
        long givenUp = move.batches().stream().map(this::batch).filter(Objects::nonNull).mapToLong(BatchStatistics::getFailedJobs).sum();
        return new MoveProgress(String.valueOf(move.id()), move.key(), move.all(), move.all() - behind,
                ended ? behind : Math.min(givenUp, behind), ended);
    }

    /** Takes away what is left in the engine of a move that has ended; the journal keeps what it was. */
    void tidy(Begun move) {
        move.batches().stream().map(this::batch).filter(Objects::nonNull).forEach(batch -> management.deleteBatch(batch.getId(), true));
    }

    private BatchStatistics batch(String id) {
        return management.createBatchStatisticsQuery().batchId(id).singleResult();
    }

    private long stillBehind(Begun move) {
        return instances.createNativeProcessInstanceQuery().sql("select count(*) from " + management.getTableName(ProcessInstance.class)
                + " e join model_move_one one on one.instance_id = e.ID_ and one.move_id = #{move} join "
                + management.getTableName(ProcessDefinition.class) + " d on d.ID_ = e.PROC_DEF_ID_ where d.VERSION_ < #{version}")
                .parameter("move", move.id()).parameter("version", move.toVersion()).count();
    }
}
