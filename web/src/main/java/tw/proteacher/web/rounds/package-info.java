/** Pages of 認證梯次, 學校認證總表 and the pipeline of a round. */
@NullMarked
package tw.proteacher.web.rounds;

import org.jspecify.annotations.NullMarked;
